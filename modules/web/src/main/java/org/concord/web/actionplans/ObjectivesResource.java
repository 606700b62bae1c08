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
import org.concord.actionplans.api.ObjectiveCriteria;
import org.concord.actionplans.api.ObjectiveRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.WriteObjective;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What plans are for. */
@Path("objectives")
@ApplicationScoped
public class ObjectivesResource {

    @Inject
    private Programmes programmes;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ObjectiveRow.class, by = ObjectiveCriteria.class)
    public Response search() {
        return answers.list(ObjectiveRow.class, ObjectiveCriteria.class, programmes::objectives);
    }

    @GET
    @Path("{id}")
    @Gives(ObjectiveRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, programmes.objective(id));
    }

    @POST
    @Takes(WriteObjective.class)
    @Gives(ObjectiveRow.class)
    public Response add(JsonBody body) {
        WriteObjective command = body.as(WriteObjective.class);
        return answers.create(id -> programmes.addObjective(id, command), programmes::objective);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteObjective.class)
    @Gives(ObjectiveRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteObjective command = body.as(WriteObjective.class);
        return answers.put(() -> programmes.addObjective(id, command), version -> programmes.changeObjective(id, version, command), () -> programmes.objective(id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response remove(@PathParam("id") UUID id) {
        return answers.remove(version -> programmes.removeObjective(id, version));
    }
}
