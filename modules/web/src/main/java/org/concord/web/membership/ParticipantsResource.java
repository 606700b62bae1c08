package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.concord.membership.api.DescribeParticipant;
import org.concord.membership.api.ParticipantCriteria;
import org.concord.membership.api.ParticipantRecord;
import org.concord.membership.api.ParticipantRow;
import org.concord.membership.api.Participants;
import org.concord.membership.api.RegisterParticipant;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Participants: states, territories and organisations, under their codes. */
@Path("participants")
@ApplicationScoped
public class ParticipantsResource {

    @Inject
    private Participants participants;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ParticipantRow.class, by = ParticipantCriteria.class)
    public Response search() {
        return answers.list(ParticipantRow.class, ParticipantCriteria.class, participants::search);
    }

    @GET
    @Path("{code}")
    @Gives(ParticipantRecord.class)
    public Response find(@PathParam("code") String code) {
        return answers.one(code, participants.find(code));
    }

    @PUT
    @Path("{code}")
    @Takes(RegisterParticipant.class)
    @Changes(DescribeParticipant.class)
    @Gives(ParticipantRecord.class)
    public Response put(@PathParam("code") String code, JsonBody body) {
        return answers.put(() -> participants.register(code, body.as(RegisterParticipant.class)), version -> participants.describe(code, version, body.as(DescribeParticipant.class)), () -> participants.find(code));
    }
}
