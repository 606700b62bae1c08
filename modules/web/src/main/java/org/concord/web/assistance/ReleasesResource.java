package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.PrepareRelease;
import org.concord.assistance.api.ReleaseCriteria;
import org.concord.assistance.api.ReleaseRow;
import org.concord.assistance.api.Releases;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Counts of cases, prepared and published. */
@Path("releases")
@ApplicationScoped
public class ReleasesResource {

    @Inject
    private Releases releases;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ReleaseRow.class, by = ReleaseCriteria.class)
    public Response search() {
        return answers.list(ReleaseRow.class, ReleaseCriteria.class, releases::search);
    }

    @POST
    @Takes(PrepareRelease.class)
    @Gives(ReleaseRow.class)
    public Response prepare(JsonBody body) {
        PrepareRelease command = body.as(PrepareRelease.class);
        return answers.create(id -> releases.prepare(id, command), releases::find);
    }

    @PUT
    @Path("{id}")
    @Takes(PrepareRelease.class)
    @Gives(ReleaseRow.class)
    public Response prepareAs(@PathParam("id") UUID id, JsonBody body) {
        PrepareRelease command = body.as(PrepareRelease.class);
        return answers.put(() -> releases.prepare(id, command), () -> releases.find(id));
    }

    @GET
    @Path("{id}")
    @Gives(ReleaseRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, releases.find(id));
    }

    @GET
    @Path("{id}/cells")
    @Lists(value = CountCell.class, whole = true)
    public Response cells(@PathParam("id") UUID id) {
        return answers.list(CountCell.class, paging -> new Page<>(releases.cells(id), null));
    }

    @POST
    @Path("{id}/publish")
    @Changes
    @Gives(ReleaseRow.class)
    public Response publish(@PathParam("id") UUID id) {
        return answers.change(version -> releases.publish(id, version), () -> releases.find(id));
    }
}
