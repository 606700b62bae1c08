package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.membership.api.GiveReason;
import org.concord.training.api.BadgeRow;
import org.concord.training.api.CourseRunCriteria;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.EvaluationSummary;
import org.concord.training.api.EvaluationTickets;
import org.concord.training.api.Evaluations;
import org.concord.training.api.IssuingProgress;
import org.concord.training.api.Nominations;
import org.concord.training.api.OutcomeRow;
import org.concord.training.api.ParticipantSeatsRow;
import org.concord.training.api.PlanCourseRun;
import org.concord.training.api.Registers;
import org.concord.training.api.RunCertificates;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Nothing;
import org.concord.web.rest.Takes;

/** Runs of courses. */
@Path("course-runs")
@ApplicationScoped
public class CourseRunsResource {

    @Inject
    private CourseRuns runs;
    @Inject
    private Nominations nominations;
    @Inject
    private Registers registers;
    @Inject
    private Evaluations evaluations;
    @Inject
    private RunCertificates certificates;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = CourseRunRow.class, by = CourseRunCriteria.class)
    public Response search() {
        return answers.list(CourseRunRow.class, CourseRunCriteria.class, runs::search);
    }

    @GET
    @Path("{id}")
    @Gives(CourseRunRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, runs.find(id));
    }

    @POST
    @Takes(PlanCourseRun.class)
    @Gives(CourseRunRow.class)
    public Response plan(JsonBody body) {
        PlanCourseRun command = body.as(PlanCourseRun.class);
        return answers.create(id -> runs.plan(id, command), runs::find);
    }

    @PUT
    @Path("{id}")
    @Takes(PlanCourseRun.class)
    @Changes(PlanCourseRun.class)
    @Gives(CourseRunRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        PlanCourseRun command = body.as(PlanCourseRun.class);
        return answers.put(() -> runs.plan(id, command), version -> runs.change(id, version, command), () -> runs.find(id));
    }

    @POST
    @Path("{id}/publish")
    @Gives(CourseRunRow.class)
    @Changes
    public Response publish(@PathParam("id") UUID id) {
        return answers.change(version -> runs.publish(id, version), () -> runs.find(id));
    }

    @POST
    @Path("{id}/cancel")
    @Takes(GiveReason.class)
    @Gives(CourseRunRow.class)
    @Changes
    public Response cancel(@PathParam("id") UUID id, JsonBody body) {
        GiveReason command = body.as(GiveReason.class);
        return answers.change(version -> runs.cancel(id, version, command), () -> runs.find(id));
    }

    /** After the last session: attendance and results become final. */
    @POST
    @Path("{id}/close")
    @Changes
    @Gives(CourseRunRow.class)
    public Response close(@PathParam("id") UUID id) {
        return answers.change(version -> registers.close(id, version), () -> runs.find(id));
    }

    /** How each participant that nominated stands. */
    @GET
    @Path("{id}/participants")
    @Lists(value = ParticipantSeatsRow.class, whole = true)
    public Response participants(@PathParam("id") UUID id) {
        return answers.whole(ParticipantSeatsRow.class, Nothing.class, nothing -> nominations.byParticipant(id));
    }

    /** Accepts every nomination that was submitted. */
    @POST
    @Path("{id}/accept-all")
    public Response acceptAll(@PathParam("id") UUID id) {
        return answers.done(() -> nominations.acceptAll(id));
    }

    @GET
    @Path("{id}/badges")
    @Lists(value = BadgeRow.class, whole = true)
    public Response badges(@PathParam("id") UUID id) {
        return answers.whole(BadgeRow.class, Nothing.class, nothing -> registers.badges(id));
    }

    @GET
    @Path("{id}/outcomes")
    @Lists(value = OutcomeRow.class, whole = true)
    public Response outcomes(@PathParam("id") UUID id) {
        return answers.whole(OutcomeRow.class, Nothing.class, nothing -> registers.outcomes(id));
    }

    /** New tickets for anonymous answers; told once. */
    @POST
    @Path("{id}/evaluation-tickets")
    @Gives(EvaluationTickets.class)
    public Response tickets(@PathParam("id") UUID id) {
        return answers.json(evaluations.tickets(id));
    }

    @GET
    @Path("{id}/evaluation")
    @Gives(EvaluationSummary.class)
    public Response evaluation(@PathParam("id") UUID id) {
        return answers.json(evaluations.summary(id));
    }

    /** How far the certificates of the run are issued. */
    @GET
    @Path("{id}/certificates")
    @Gives(IssuingProgress.class)
    public Response certificates(@PathParam("id") UUID id) {
        return answers.json(certificates.progress(id));
    }

    /** Begins to issue the certificates that are due. */
    @POST
    @Path("{id}/certificates")
    public Response issue(@PathParam("id") UUID id) {
        return answers.done(() -> certificates.issue(id));
    }
}
