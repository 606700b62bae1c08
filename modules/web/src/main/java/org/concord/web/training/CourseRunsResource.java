package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.membership.api.GiveReason;
import org.concord.training.api.CourseRunCriteria;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.PlanCourseRun;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Runs of courses. */
@Path("course-runs")
@RequestScoped
public class CourseRunsResource {

    @Inject
    private CourseRuns runs;
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
}
