package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.membership.api.AttendanceRow;
import org.concord.membership.api.Attendances;
import org.concord.membership.api.CorrectAttendance;
import org.concord.membership.api.Quorum;
import org.concord.membership.api.RecordAttendance;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Nothing;
import org.concord.web.rest.Takes;

/** Who was there on which day, and whether that is a quorum. */
@Path("meetings/{meeting}/attendance")
@ApplicationScoped
public class AttendanceResource {

    @Inject
    private Attendances attendances;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = AttendanceRow.class, by = OnDay.class)
    public Response marks(@PathParam("meeting") UUID meeting) {
        return answers.list(AttendanceRow.class, OnDay.class, (on, paging) -> attendances.marks(meeting, on.day(), paging));
    }

    @POST
    @Takes(RecordAttendance.class)
    @Gives(AttendanceRow.class)
    public Response record(@PathParam("meeting") UUID meeting, JsonBody body) {
        RecordAttendance command = body.as(RecordAttendance.class);
        return answers.create(id -> attendances.record(meeting, id, command), id -> attendances.find(meeting, id));
    }

    @PUT
    @Path("{id}")
    @Takes(RecordAttendance.class)
    @Changes(CorrectAttendance.class)
    @Gives(AttendanceRow.class)
    public Response put(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> attendances.record(meeting, id, body.as(RecordAttendance.class)),
            version -> attendances.correct(meeting, id, version, body.as(CorrectAttendance.class)), () -> attendances.find(meeting, id));
    }

    @GET
    @Path("quorum")
    @Lists(value = Quorum.class, whole = true)
    public Response quorum(@PathParam("meeting") UUID meeting) {
        return answers.whole(Quorum.class, Nothing.class, nothing -> attendances.quorum(meeting));
    }

    /** Attendance on one day, or on all. */
    public record OnDay(LocalDate day) {
    }
}
