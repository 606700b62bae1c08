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
import org.concord.training.api.CourseCriteria;
import org.concord.training.api.CourseRow;
import org.concord.training.api.Courses;
import org.concord.training.api.WriteCourse;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** The catalogue: versions of courses. */
@Path("courses")
@ApplicationScoped
public class CoursesResource {

    @Inject
    private Courses courses;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = CourseRow.class, by = CourseCriteria.class)
    public Response search() {
        return answers.list(CourseRow.class, CourseCriteria.class, courses::search);
    }

    @GET
    @Path("{id}")
    @Gives(CourseRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, courses.find(id));
    }

    @POST
    @Takes(WriteCourse.class)
    @Gives(CourseRow.class)
    public Response draft(JsonBody body) {
        WriteCourse command = body.as(WriteCourse.class);
        return answers.create(id -> courses.draft(id, command), courses::find);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteCourse.class)
    @Changes(WriteCourse.class)
    @Gives(CourseRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteCourse command = body.as(WriteCourse.class);
        return answers.put(() -> courses.draft(id, command), version -> courses.change(id, version, command), () -> courses.find(id));
    }

    @POST
    @Path("{id}/publish")
    @Gives(CourseRow.class)
    @Changes
    public Response publish(@PathParam("id") UUID id) {
        return answers.change(version -> courses.publish(id, version), () -> courses.find(id));
    }

    @POST
    @Path("{id}/retire")
    @Gives(CourseRow.class)
    @Changes
    public Response retire(@PathParam("id") UUID id) {
        return answers.change(version -> courses.retire(id, version), () -> courses.find(id));
    }

    /** Begins the next version, as a copy of this one. */
    @POST
    @Path("{id}/revise")
    @Gives(CourseRow.class)
    public Response revise(@PathParam("id") UUID id) {
        return answers.create(revision -> courses.revise(id, revision), courses::find);
    }
}
