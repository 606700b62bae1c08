package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.AcceptReferral;
import org.concord.assistance.api.CompleteReferral;
import org.concord.assistance.api.IncomingCriteria;
import org.concord.assistance.api.IncomingReferrals;
import org.concord.assistance.api.IncomingRow;
import org.concord.assistance.api.RejectReferral;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Referrals from the side that receives. */
@Path("incoming-referrals")
@ApplicationScoped
public class IncomingReferralsResource {

    @Inject
    private IncomingReferrals referrals;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = IncomingRow.class, by = IncomingCriteria.class)
    public Response search() {
        return answers.list(IncomingRow.class, IncomingCriteria.class, referrals::search);
    }

    @GET
    @Path("{id}")
    @Gives(IncomingRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, referrals.find(id));
    }

    @POST
    @Path("{id}/receipt")
    @Changes
    @Gives(IncomingRow.class)
    public Response receive(@PathParam("id") UUID id) {
        return answers.change(version -> referrals.receive(id, version), () -> referrals.find(id));
    }

    @POST
    @Path("{id}/acceptance")
    @Takes(AcceptReferral.class)
    @Changes
    @Gives(IncomingRow.class)
    public Response accept(@PathParam("id") UUID id, JsonBody body) {
        AcceptReferral command = body.as(AcceptReferral.class);
        return answers.change(version -> referrals.accept(id, version, command), () -> referrals.find(id));
    }

    /** Nothing is left to be shown afterwards. */
    @POST
    @Path("{id}/rejection")
    @Takes(RejectReferral.class)
    @Changes
    public Response reject(@PathParam("id") UUID id, JsonBody body) {
        RejectReferral command = body.as(RejectReferral.class);
        return answers.remove(version -> referrals.reject(id, version, command));
    }

    @POST
    @Path("{id}/service")
    @Changes
    @Gives(IncomingRow.class)
    public Response serve(@PathParam("id") UUID id) {
        return answers.change(version -> referrals.serve(id, version), () -> referrals.find(id));
    }

    @POST
    @Path("{id}/completion")
    @Takes(CompleteReferral.class)
    @Changes
    @Gives(IncomingRow.class)
    public Response complete(@PathParam("id") UUID id, JsonBody body) {
        CompleteReferral command = body.as(CompleteReferral.class);
        return answers.change(version -> referrals.complete(id, version, command), () -> referrals.find(id));
    }

    @POST
    @Path("{id}/acknowledgement")
    @Changes
    @Gives(IncomingRow.class)
    public Response acknowledge(@PathParam("id") UUID id) {
        return answers.change(version -> referrals.acknowledge(id, version), () -> referrals.find(id));
    }
}
