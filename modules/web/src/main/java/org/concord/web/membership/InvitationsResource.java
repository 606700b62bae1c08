package org.concord.web.membership;

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
import org.concord.membership.api.Delegations;
import org.concord.membership.api.InvitationRow;
import org.concord.membership.api.InviteParticipant;
import org.concord.web.rest.Answers;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Who is asked to come to a meeting. */
@Path("meetings/{meeting}/invitations")
@ApplicationScoped
public class InvitationsResource {

    @Inject
    private Delegations delegations;
    @Inject
    private Answers answers;

    @GET
    @Lists(InvitationRow.class)
    public Response invitations(@PathParam("meeting") UUID meeting) {
        return answers.list(InvitationRow.class, paging -> delegations.invitations(meeting, paging));
    }

    @POST
    public Response inviteMembers(@PathParam("meeting") UUID meeting) {
        return answers.done(() -> delegations.inviteMembers(meeting));
    }

    @PUT
    @Path("{participant}")
    @Takes(InviteParticipant.class)
    public Response invite(@PathParam("meeting") UUID meeting, @PathParam("participant") String participant, JsonBody body) {
        return answers.done(() -> delegations.invite(meeting, participant, body.as(InviteParticipant.class)));
    }

    @DELETE
    @Path("{participant}")
    public Response disinvite(@PathParam("meeting") UUID meeting, @PathParam("participant") String participant) {
        return answers.done(() -> delegations.disinvite(meeting, participant));
    }
}
