package org.concord.web.membership;

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
import org.concord.membership.api.JoinJointAction;
import org.concord.membership.api.JointActionCriteria;
import org.concord.membership.api.JointActionParticipantRow;
import org.concord.membership.api.JointActionRow;
import org.concord.membership.api.JointActions;
import org.concord.membership.api.RecordJointAction;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Periods of action that members of a body carry out together. */
@Path("joint-actions")
@ApplicationScoped
public class JointActionsResource {

    @Inject
    private JointActions jointActions;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = JointActionRow.class, by = JointActionCriteria.class)
    public Response search() {
        return answers.list(JointActionRow.class, JointActionCriteria.class, jointActions::search);
    }

    @GET
    @Path("{id}")
    @Gives(JointActionRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, jointActions.find(id));
    }

    @POST
    @Takes(RecordJointAction.class)
    @Gives(JointActionRow.class)
    public Response record(JsonBody body) {
        RecordJointAction command = body.as(RecordJointAction.class);
        return answers.create(id -> jointActions.record(id, command), jointActions::find);
    }

    @PUT
    @Path("{id}")
    @Takes(RecordJointAction.class)
    @Changes(RecordJointAction.class)
    @Gives(JointActionRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> jointActions.record(id, body.as(RecordJointAction.class)), version -> jointActions.change(id, version, body.as(RecordJointAction.class)), () -> jointActions.find(id));
    }

    @GET
    @Path("{id}/participants")
    @Lists(JointActionParticipantRow.class)
    public Response participants(@PathParam("id") UUID id) {
        return answers.list(JointActionParticipantRow.class, paging -> jointActions.participants(id, paging));
    }

    @PUT
    @Path("{id}/participants/{participant}")
    @Takes(JoinJointAction.class)
    public Response join(@PathParam("id") UUID id, @PathParam("participant") String participant, JsonBody body) {
        return answers.done(() -> jointActions.join(id, participant, body.as(JoinJointAction.class)));
    }

    @DELETE
    @Path("{id}/participants/{participant}")
    public Response leave(@PathParam("id") UUID id, @PathParam("participant") String participant) {
        return answers.done(() -> jointActions.leave(id, participant));
    }
}
