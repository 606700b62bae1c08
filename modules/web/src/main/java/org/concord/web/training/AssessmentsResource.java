package org.concord.web.training;

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
import org.concord.training.api.AssessmentRow;
import org.concord.training.api.Assessments;
import org.concord.training.api.EnterResults;
import org.concord.training.api.PlanAssessment;
import org.concord.training.api.ResultRow;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Nothing;
import org.concord.web.rest.Takes;

/** The tests of a run, and what people reached in them. */
@Path("course-runs/{run}/assessments")
@ApplicationScoped
public class AssessmentsResource {

    @Inject
    private Assessments assessments;
    @Inject
    private Answers answers;

    @GET
    @Lists(AssessmentRow.class)
    public Response list(@PathParam("run") UUID run) {
        return answers.list(AssessmentRow.class, paging -> assessments.of(run, paging));
    }

    @GET
    @Path("{id}")
    @Gives(AssessmentRow.class)
    public Response find(@PathParam("run") UUID run, @PathParam("id") UUID id) {
        return answers.one(id, assessments.find(run, id));
    }

    @POST
    @Takes(PlanAssessment.class)
    @Gives(AssessmentRow.class)
    public Response plan(@PathParam("run") UUID run, JsonBody body) {
        PlanAssessment command = body.as(PlanAssessment.class);
        return answers.create(id -> assessments.plan(run, id, command), id -> assessments.find(run, id));
    }

    @PUT
    @Path("{id}")
    @Takes(PlanAssessment.class)
    @Changes(PlanAssessment.class)
    @Gives(AssessmentRow.class)
    public Response put(@PathParam("run") UUID run, @PathParam("id") UUID id, JsonBody body) {
        PlanAssessment command = body.as(PlanAssessment.class);
        return answers.put(() -> assessments.plan(run, id, command), version -> assessments.change(run, id, version, command),
            () -> assessments.find(run, id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response remove(@PathParam("run") UUID run, @PathParam("id") UUID id) {
        return answers.remove(version -> assessments.remove(run, id, version));
    }

    @GET
    @Path("{id}/results")
    @Lists(value = ResultRow.class, whole = true)
    public Response results(@PathParam("run") UUID run, @PathParam("id") UUID id) {
        return answers.whole(ResultRow.class, Nothing.class, nothing -> assessments.results(run, id));
    }

    @POST
    @Path("{id}/results")
    @Takes(EnterResults.class)
    public Response enter(@PathParam("run") UUID run, @PathParam("id") UUID id, JsonBody body) {
        return answers.done(() -> assessments.enter(run, id, body.as(EnterResults.class)));
    }
}
