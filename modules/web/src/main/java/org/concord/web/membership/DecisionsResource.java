package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.membership.api.DecisionCriteria;
import org.concord.membership.api.DecisionRow;
import org.concord.membership.api.Decisions;
import org.concord.membership.api.EnterReservation;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Decisions of meetings. */
@Path("decisions")
@ApplicationScoped
public class DecisionsResource {

    @Inject
    private Decisions decisions;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = DecisionRow.class, by = DecisionCriteria.class)
    public Response search() {
        return answers.list(DecisionRow.class, DecisionCriteria.class, decisions::search);
    }

    @GET
    @Path("{id}")
    @Gives(DecisionRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, decisions.find(id));
    }

    @POST
    @Path("{id}/reservations")
    @Takes(EnterReservation.class)
    public Response reserve(@PathParam("id") UUID id, JsonBody body) {
        return answers.done(() -> decisions.reserve(id, Ids.next(), body.as(EnterReservation.class)));
    }
}
