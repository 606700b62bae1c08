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
import org.concord.actionplans.api.ActivityCriteria;
import org.concord.actionplans.api.ActivityRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.WriteActivity;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What is done for an objective, and by whom. */
@Path("activities")
@ApplicationScoped
public class ActivitiesResource {

    @Inject
    private Programmes programmes;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ActivityRow.class, by = ActivityCriteria.class)
    public Response search() {
        return answers.list(ActivityRow.class, ActivityCriteria.class, programmes::activities);
    }

    @GET
    @Path("{id}")
    @Gives(ActivityRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, programmes.activity(id));
    }

    @POST
    @Takes(WriteActivity.class)
    @Gives(ActivityRow.class)
    public Response add(JsonBody body) {
        WriteActivity command = body.as(WriteActivity.class);
        return answers.create(id -> programmes.addActivity(id, command), programmes::activity);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteActivity.class)
    @Gives(ActivityRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteActivity command = body.as(WriteActivity.class);
        return answers.put(() -> programmes.addActivity(id, command), version -> programmes.changeActivity(id, version, command), () -> programmes.activity(id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response remove(@PathParam("id") UUID id) {
        return answers.remove(version -> programmes.removeActivity(id, version));
    }
}
