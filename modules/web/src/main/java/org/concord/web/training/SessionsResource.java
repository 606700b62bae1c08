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
import org.concord.training.api.PresenceRow;
import org.concord.training.api.Registers;
import org.concord.training.api.ScanBadge;
import org.concord.training.api.ScheduleSession;
import org.concord.training.api.SessionRow;
import org.concord.training.api.Sessions;
import org.concord.training.api.TakeRegister;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Nothing;
import org.concord.web.rest.Takes;

/** The programme of a run, and who attended. */
@Path("course-runs/{run}/sessions")
@ApplicationScoped
public class SessionsResource {

    @Inject
    private Sessions sessions;
    @Inject
    private Registers registers;
    @Inject
    private Answers answers;

    @GET
    @Lists(SessionRow.class)
    public Response list(@PathParam("run") UUID run) {
        return answers.list(SessionRow.class, paging -> sessions.of(run, paging));
    }

    @GET
    @Path("{id}")
    @Gives(SessionRow.class)
    public Response find(@PathParam("run") UUID run, @PathParam("id") UUID id) {
        return answers.one(id, sessions.find(run, id));
    }

    @POST
    @Takes(ScheduleSession.class)
    @Gives(SessionRow.class)
    public Response schedule(@PathParam("run") UUID run, JsonBody body) {
        ScheduleSession command = body.as(ScheduleSession.class);
        return answers.create(id -> sessions.schedule(run, id, command), id -> sessions.find(run, id));
    }

    @PUT
    @Path("{id}")
    @Takes(ScheduleSession.class)
    @Changes(ScheduleSession.class)
    @Gives(SessionRow.class)
    public Response put(@PathParam("run") UUID run, @PathParam("id") UUID id, JsonBody body) {
        ScheduleSession command = body.as(ScheduleSession.class);
        return answers.put(() -> sessions.schedule(run, id, command), version -> sessions.change(run, id, version, command), () -> sessions.find(run, id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response remove(@PathParam("run") UUID run, @PathParam("id") UUID id) {
        return answers.remove(version -> sessions.remove(run, id, version));
    }

    /** Those who have a seat, and what is known last of each. */
    @GET
    @Path("{id}/attendance")
    @Lists(value = PresenceRow.class, whole = true)
    public Response attendance(@PathParam("run") UUID run, @PathParam("id") UUID id) {
        return answers.whole(PresenceRow.class, Nothing.class, nothing -> registers.of(run, id));
    }

    @POST
    @Path("{id}/attendance")
    @Takes(TakeRegister.class)
    public Response take(@PathParam("run") UUID run, @PathParam("id") UUID id, JsonBody body) {
        return answers.done(() -> registers.take(run, id, body.as(TakeRegister.class)));
    }

    @POST
    @Path("{id}/scan")
    @Takes(ScanBadge.class)
    public Response scan(@PathParam("run") UUID run, @PathParam("id") UUID id, JsonBody body) {
        return answers.done(() -> registers.scan(run, id, body.as(ScanBadge.class)));
    }
}
