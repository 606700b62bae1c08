package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.DraftReferral;
import org.concord.assistance.api.EnclosureRow;
import org.concord.assistance.api.ReferralCriteria;
import org.concord.assistance.api.ReferralRow;
import org.concord.assistance.api.Referrals;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Referrals from the side that sends. */
@Path("referrals")
@ApplicationScoped
public class ReferralsResource {

    @Inject
    private Referrals referrals;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ReferralRow.class, by = ReferralCriteria.class)
    public Response search() {
        return answers.list(ReferralRow.class, ReferralCriteria.class, referrals::search);
    }

    @GET
    @Path("{id}")
    @Gives(ReferralRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, referrals.find(id));
    }

    @GET
    @Path("{id}/enclosures")
    @Lists(value = EnclosureRow.class, whole = true)
    public Response enclosures(@PathParam("id") UUID id) {
        return answers.list(EnclosureRow.class, paging -> new Page<>(referrals.enclosures(id), null));
    }

    @POST
    @Takes(DraftReferral.class)
    @Gives(ReferralRow.class)
    public Response draft(JsonBody body) {
        DraftReferral command = body.as(DraftReferral.class);
        return answers.create(id -> referrals.draft(id, command), referrals::find);
    }

    @POST
    @Path("{id}/sending")
    @Changes
    @Gives(ReferralRow.class)
    public Response send(@PathParam("id") UUID id) {
        return answers.change(version -> referrals.send(id, version), () -> referrals.find(id));
    }

    @POST
    @Path("{id}/withdrawal")
    @Changes
    @Gives(ReferralRow.class)
    public Response withdraw(@PathParam("id") UUID id) {
        return answers.change(version -> referrals.withdraw(id, version), () -> referrals.find(id));
    }

    @POST
    @Path("{id}/revocation")
    @Changes
    @Gives(ReferralRow.class)
    public Response revoke(@PathParam("id") UUID id) {
        return answers.change(version -> referrals.revoke(id, version), () -> referrals.find(id));
    }
}
