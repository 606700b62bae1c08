package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.EnterEvent;
import org.concord.assistance.api.TraffickingEventRow;
import org.concord.assistance.api.TraffickingEvents;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** How the person of a case was recruited, moved and exploited. */
@Path("cases/{case}/events")
@ApplicationScoped
public class TraffickingEventsResource {

    @Inject
    private TraffickingEvents events;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = TraffickingEventRow.class, whole = true)
    public Response all(@PathParam("case") UUID caseId) {
        return answers.list(TraffickingEventRow.class, paging -> new Page<>(events.of(caseId), null));
    }

    @GET
    @Path("{id}")
    @Gives(TraffickingEventRow.class)
    public Response find(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.one(id, events.find(caseId, id));
    }

    @POST
    @Takes(EnterEvent.class)
    @Gives(TraffickingEventRow.class)
    public Response enter(@PathParam("case") UUID caseId, JsonBody body) {
        EnterEvent command = body.as(EnterEvent.class);
        return answers.create(id -> events.enter(caseId, id, command), id -> events.find(caseId, id));
    }

    /** Takes it back, with its note. */
    @DELETE
    @Path("{id}")
    public Response takeBack(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.done(() -> events.takeBack(caseId, id));
    }
}
