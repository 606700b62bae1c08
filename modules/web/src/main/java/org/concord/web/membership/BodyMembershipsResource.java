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
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyMembershipCriteria;
import org.concord.membership.api.BodyMembershipRow;
import org.concord.membership.api.CorrectBodyMembership;
import org.concord.membership.api.JoinBody;
import org.concord.membership.api.LeaveBody;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Who sits in which body. */
@Path("body-memberships")
@ApplicationScoped
public class BodyMembershipsResource {

    @Inject
    private Bodies bodies;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = BodyMembershipRow.class, by = BodyMembershipCriteria.class)
    public Response search() {
        return answers.list(BodyMembershipRow.class, BodyMembershipCriteria.class, bodies::memberships);
    }

    @GET
    @Path("{id}")
    @Gives(BodyMembershipRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, bodies.membership(id));
    }

    @POST
    @Takes(JoinBody.class)
    @Gives(BodyMembershipRow.class)
    public Response join(JsonBody body) {
        JoinBody command = body.as(JoinBody.class);
        return answers.create(id -> bodies.join(id, command), bodies::membership);
    }

    @PUT
    @Path("{id}")
    @Takes(JoinBody.class)
    @Changes(CorrectBodyMembership.class)
    @Gives(BodyMembershipRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> bodies.join(id, body.as(JoinBody.class)),
            version -> bodies.correctMembership(id, version, body.as(CorrectBodyMembership.class)), () -> bodies.membership(id));
    }

    @POST
    @Path("{id}/leave")
    @Takes(LeaveBody.class)
    @Changes
    @Gives(BodyMembershipRow.class)
    public Response leave(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> bodies.leave(id, version, body.as(LeaveBody.class)), () -> bodies.membership(id));
    }
}
