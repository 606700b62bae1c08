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
import org.concord.membership.api.AdmitMember;
import org.concord.membership.api.CorrectMembership;
import org.concord.membership.api.EndMembership;
import org.concord.membership.api.MembershipCriteria;
import org.concord.membership.api.MembershipRow;
import org.concord.membership.api.Memberships;
import org.concord.membership.api.ProposeMembership;
import org.concord.membership.api.RecordMembership;
import org.concord.membership.api.ResumeMember;
import org.concord.membership.api.SuspendMember;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Who takes part in which process, and as what. */
@Path("memberships")
@ApplicationScoped
public class MembershipsResource {

    @Inject
    private Memberships memberships;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = MembershipRow.class, by = MembershipCriteria.class)
    public Response search() {
        return answers.list(MembershipRow.class, MembershipCriteria.class, memberships::search);
    }

    @GET
    @Path("{id}")
    @Gives(MembershipRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, memberships.find(id));
    }

    @POST
    @Takes(RecordMembership.class)
    @Gives(MembershipRow.class)
    public Response record(JsonBody body) {
        RecordMembership command = body.as(RecordMembership.class);
        return answers.create(id -> memberships.record(id, command), memberships::find);
    }

    @PUT
    @Path("{id}")
    @Takes(RecordMembership.class)
    @Changes(CorrectMembership.class)
    @Gives(MembershipRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> memberships.record(id, body.as(RecordMembership.class)),
            version -> memberships.correct(id, version, body.as(CorrectMembership.class)), () -> memberships.find(id));
    }

    @PUT
    @Path("{id}/proposal")
    @Takes(ProposeMembership.class)
    @Gives(MembershipRow.class)
    public Response propose(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> memberships.propose(id, body.as(ProposeMembership.class)), () -> memberships.find(id));
    }

    @POST
    @Path("{id}/admit")
    @Takes(AdmitMember.class)
    @Changes
    @Gives(MembershipRow.class)
    public Response admit(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> memberships.admit(id, version, body.as(AdmitMember.class)), () -> memberships.find(id));
    }

    @POST
    @Path("{id}/suspend")
    @Takes(SuspendMember.class)
    @Changes
    @Gives(MembershipRow.class)
    public Response suspend(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> memberships.suspend(id, version, body.as(SuspendMember.class)), () -> memberships.find(id));
    }

    @POST
    @Path("{id}/resume")
    @Takes(ResumeMember.class)
    @Changes
    @Gives(MembershipRow.class)
    public Response resume(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> memberships.resume(id, version, body.as(ResumeMember.class)), () -> memberships.find(id));
    }

    @POST
    @Path("{id}/end")
    @Takes(EndMembership.class)
    @Changes
    @Gives(MembershipRow.class)
    public Response end(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> memberships.end(id, version, body.as(EndMembership.class)), () -> memberships.find(id));
    }
}
