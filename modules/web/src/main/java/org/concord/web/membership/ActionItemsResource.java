package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.membership.api.ActionItemCriteria;
import org.concord.membership.api.ActionItemRow;
import org.concord.membership.api.AssignAction;
import org.concord.membership.api.FollowUp;
import org.concord.membership.api.ProgressRow;
import org.concord.membership.api.ReminderRow;
import org.concord.membership.api.ReportProgress;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What was decided to be done, by whom, until when. */
@Path("action-items")
@ApplicationScoped
public class ActionItemsResource {

    @Inject
    private FollowUp followUp;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ActionItemRow.class, by = ActionItemCriteria.class)
    public Response search() {
        return answers.list(ActionItemRow.class, ActionItemCriteria.class, followUp::search);
    }

    @GET
    @Path("reminders")
    @Lists(ReminderRow.class)
    public Response reminders() {
        return answers.list(ReminderRow.class, followUp::reminders);
    }

    @GET
    @Path("{id}")
    @Gives(ActionItemRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, followUp.find(id));
    }

    @POST
    @Takes(AssignAction.class)
    @Gives(ActionItemRow.class)
    public Response assign(JsonBody body) {
        AssignAction command = body.as(AssignAction.class);
        return answers.create(id -> followUp.assign(id, command), followUp::find);
    }

    @PUT
    @Path("{id}")
    @Takes(AssignAction.class)
    @Changes(AssignAction.class)
    @Gives(ActionItemRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> followUp.assign(id, body.as(AssignAction.class)), version -> followUp.change(id, version, body.as(AssignAction.class)), () -> followUp.find(id));
    }

    @GET
    @Path("{id}/progress")
    @Lists(ProgressRow.class)
    public Response progress(@PathParam("id") UUID id) {
        return answers.list(ProgressRow.class, paging -> followUp.progress(id, paging));
    }

    @POST
    @Path("{id}/progress")
    @Takes(ReportProgress.class)
    @Changes
    @Gives(ActionItemRow.class)
    public Response report(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> followUp.report(id, version, body.as(ReportProgress.class)), () -> followUp.find(id));
    }

    @POST
    @Path("{id}/done")
    @Takes(ReportProgress.class)
    @Changes
    @Gives(ActionItemRow.class)
    public Response done(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> followUp.done(id, version, body.as(ReportProgress.class)), () -> followUp.find(id));
    }

    @POST
    @Path("{id}/verify")
    @Changes
    @Gives(ActionItemRow.class)
    public Response verify(@PathParam("id") UUID id) {
        return answers.change(version -> followUp.verify(id, version), () -> followUp.find(id));
    }

    @POST
    @Path("{id}/reopen")
    @Takes(ReportProgress.class)
    @Changes
    @Gives(ActionItemRow.class)
    public Response reopen(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> followUp.reopen(id, version, body.as(ReportProgress.class)), () -> followUp.find(id));
    }
}
