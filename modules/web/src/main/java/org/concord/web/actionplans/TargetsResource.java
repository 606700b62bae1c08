package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.TargetCriteria;
import org.concord.actionplans.api.TargetRow;
import org.concord.actionplans.api.WriteTarget;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What indicators are to reach by when. */
@Path("targets")
@ApplicationScoped
public class TargetsResource {

    @Inject
    private Results results;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = TargetRow.class, by = TargetCriteria.class)
    public Response search() {
        return answers.list(TargetRow.class, TargetCriteria.class, results::targets);
    }

    @GET
    @Path("{id}")
    @Gives(TargetRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, results.target(id));
    }

    @POST
    @Takes(WriteTarget.class)
    @Gives(TargetRow.class)
    public Response set(JsonBody body) {
        WriteTarget command = body.as(WriteTarget.class);
        return answers.create(id -> results.setTarget(id, command), results::target);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteTarget.class)
    @Changes(WriteTarget.class)
    @Gives(TargetRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteTarget command = body.as(WriteTarget.class);
        return answers.put(() -> results.setTarget(id, command), version -> results.changeTarget(id, version, command), () -> results.target(id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response remove(@PathParam("id") UUID id) {
        return answers.remove(version -> results.removeTarget(id, version));
    }
}
