package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.training.api.AllocationEventRow;
import org.concord.training.api.Allocations;
import org.concord.training.api.ChoiceRow;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Nothing;

/** Who gets the seats of a run, and why. */
@Path("course-runs/{run}/allocation")
@ApplicationScoped
public class AllocationsResource {

    @Inject
    private Allocations allocations;
    @Inject
    private Answers answers;

    /** What would be chosen now; nothing is changed. */
    @GET
    @Lists(value = ChoiceRow.class, whole = true)
    public Response preview(@PathParam("run") UUID run) {
        return answers.whole(ChoiceRow.class, Nothing.class, nothing -> allocations.preview(run));
    }

    /** Gives every free seat there is somebody for. */
    @POST
    public Response allocate(@PathParam("run") UUID run) {
        return answers.done(() -> allocations.allocate(run));
    }

    /** The choices that were made, the latest first. */
    @GET
    @Path("events")
    @Lists(AllocationEventRow.class)
    public Response events(@PathParam("run") UUID run) {
        return answers.list(AllocationEventRow.class, paging -> allocations.events(run, paging));
    }
}
