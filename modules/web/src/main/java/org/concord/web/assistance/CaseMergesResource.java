package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.CaseMergeRow;
import org.concord.assistance.api.CaseMerges;
import org.concord.assistance.api.MergeCases;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Takes;

/** Cases of one person that became one. */
@Path("case-merges")
@ApplicationScoped
public class CaseMergesResource {

    @Inject
    private CaseMerges merges;
    @Inject
    private Answers answers;

    @GET
    @Path("{id}")
    @Gives(CaseMergeRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, merges.find(id));
    }

    @POST
    @Takes(MergeCases.class)
    @Gives(CaseMergeRow.class)
    public Response merge(JsonBody body) {
        MergeCases command = body.as(MergeCases.class);
        return answers.create(id -> merges.merge(id, command), merges::find);
    }

    @POST
    @Path("{id}/undoing")
    @Changes
    @Gives(CaseMergeRow.class)
    public Response undo(@PathParam("id") UUID id) {
        return answers.change(version -> merges.undo(id, version), () -> merges.find(id));
    }
}
