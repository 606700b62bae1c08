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
import org.concord.membership.api.DecisionCriteria;
import org.concord.membership.api.DecisionRow;
import org.concord.membership.api.Decisions;
import org.concord.membership.api.RecordDecision;
import org.concord.membership.api.ReservationRow;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What a meeting decided, and who has a reservation. */
@Path("meetings/{meeting}/decisions")
@ApplicationScoped
public class MeetingDecisionsResource {

    @Inject
    private Decisions decisions;
    @Inject
    private Answers answers;

    @GET
    @Lists(DecisionRow.class)
    public Response search(@PathParam("meeting") UUID meeting) {
        return answers.list(DecisionRow.class, paging -> decisions.search(DecisionCriteria.of(meeting), paging));
    }

    @POST
    @Takes(RecordDecision.class)
    @Gives(DecisionRow.class)
    public Response record(@PathParam("meeting") UUID meeting, JsonBody body) {
        RecordDecision command = body.as(RecordDecision.class);
        return answers.create(id -> decisions.record(meeting, id, command), decisions::find);
    }

    @PUT
    @Path("{id}")
    @Takes(RecordDecision.class)
    @Changes(RecordDecision.class)
    @Gives(DecisionRow.class)
    public Response put(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, JsonBody body) {
        RecordDecision command = body.as(RecordDecision.class);
        return answers.put(() -> decisions.record(meeting, id, command), version -> decisions.change(meeting, id, version, command),
            () -> decisions.find(id));
    }

    @GET
    @Path("reservations")
    @Lists(ReservationRow.class)
    public Response reservations(@PathParam("meeting") UUID meeting) {
        return answers.list(ReservationRow.class, paging -> decisions.reservations(meeting, paging));
    }
}
