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
import org.concord.membership.api.ActionItemRow;
import org.concord.membership.api.AdoptReport;
import org.concord.membership.api.FollowUp;
import org.concord.membership.api.GiveReason;
import org.concord.membership.api.MeetingCriteria;
import org.concord.membership.api.MeetingRecord;
import org.concord.membership.api.MeetingRow;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.PlanMeeting;
import org.concord.membership.api.ReplanMeeting;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Meetings, from the plan to the adopted report. */
@Path("meetings")
@ApplicationScoped
public class MeetingsResource {

    @Inject
    private Meetings meetings;
    @Inject
    private FollowUp followUp;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = MeetingRow.class, by = MeetingCriteria.class)
    public Response search() {
        return answers.list(MeetingRow.class, MeetingCriteria.class, meetings::search);
    }

    @GET
    @Path("{id}")
    @Gives(MeetingRecord.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, meetings.find(id));
    }

    @POST
    @Takes(PlanMeeting.class)
    @Gives(MeetingRecord.class)
    public Response plan(JsonBody body) {
        PlanMeeting command = body.as(PlanMeeting.class);
        return answers.create(id -> meetings.plan(id, command), meetings::find);
    }

    @PUT
    @Path("{id}")
    @Takes(PlanMeeting.class)
    @Changes(PlanMeeting.class)
    @Gives(MeetingRecord.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> meetings.plan(id, body.as(PlanMeeting.class)), version -> meetings.change(id, version, body.as(PlanMeeting.class)), () -> meetings.find(id));
    }

    @PUT
    @Path("{id}/past")
    @Takes(PlanMeeting.class)
    @Gives(MeetingRecord.class)
    public Response enterPast(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> meetings.enterPast(id, body.as(PlanMeeting.class)), () -> meetings.find(id));
    }

    @POST
    @Path("{id}/convene")
    @Changes
    @Gives(MeetingRecord.class)
    public Response convene(@PathParam("id") UUID id) {
        return answers.change(version -> meetings.convene(id, version), () -> meetings.find(id));
    }

    @POST
    @Path("{id}/close-registration")
    @Changes
    @Gives(MeetingRecord.class)
    public Response closeRegistration(@PathParam("id") UUID id) {
        return answers.change(version -> meetings.closeRegistration(id, version), () -> meetings.find(id));
    }

    @POST
    @Path("{id}/open")
    @Changes
    @Gives(MeetingRecord.class)
    public Response open(@PathParam("id") UUID id) {
        return answers.change(version -> meetings.open(id, version), () -> meetings.find(id));
    }

    @POST
    @Path("{id}/close")
    @Changes
    @Gives(MeetingRecord.class)
    public Response close(@PathParam("id") UUID id) {
        return answers.change(version -> meetings.close(id, version), () -> meetings.find(id));
    }

    @POST
    @Path("{id}/adopt-report")
    @Takes(AdoptReport.class)
    @Changes
    @Gives(MeetingRecord.class)
    public Response adoptReport(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> meetings.adoptReport(id, version, body.as(AdoptReport.class)), () -> meetings.find(id));
    }

    @POST
    @Path("{id}/postpone")
    @Takes(GiveReason.class)
    @Changes
    @Gives(MeetingRecord.class)
    public Response postpone(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> meetings.postpone(id, version, body.as(GiveReason.class)), () -> meetings.find(id));
    }

    @POST
    @Path("{id}/replan")
    @Takes(ReplanMeeting.class)
    @Changes
    @Gives(MeetingRecord.class)
    public Response replan(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> meetings.replan(id, version, body.as(ReplanMeeting.class)), () -> meetings.find(id));
    }

    @POST
    @Path("{id}/cancel")
    @Takes(GiveReason.class)
    @Changes
    @Gives(MeetingRecord.class)
    public Response cancel(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> meetings.cancel(id, version, body.as(GiveReason.class)), () -> meetings.find(id));
    }

    @GET
    @Path("{id}/open-actions")
    @Lists(ActionItemRow.class)
    public Response openActions(@PathParam("id") UUID id) {
        return answers.list(ActionItemRow.class, paging -> followUp.openFor(id, paging));
    }
}
