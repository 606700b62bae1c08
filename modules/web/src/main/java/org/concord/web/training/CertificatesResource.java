package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.CertificateCriteria;
import org.concord.training.api.CertificateFacts;
import org.concord.training.api.CertificateReason;
import org.concord.training.api.CertificateRow;
import org.concord.training.api.Certificates;
import org.concord.training.api.SupersedeCertificate;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Certificates, for those who may read the names on them. */
@Path("certificates")
@ApplicationScoped
public class CertificatesResource {

    @Inject
    private Certificates certificates;
    @Inject
    private CertificatePaper paper;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = CertificateRow.class, by = CertificateCriteria.class)
    public Response search() {
        return answers.list(CertificateRow.class, CertificateCriteria.class, certificates::search);
    }

    @GET
    @Path("{id}")
    @Gives(CertificateRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, certificates.find(id));
    }

    /** The same as an Open Badges 3.0 credential, signed: a compact JWT. */
    @GET
    @Path("{id}/credential.jwt")
    @Produces("application/jwt")
    public Response credential(@PathParam("id") UUID id) {
        String credential = certificates.credential(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "certificates", id));
        return Response.ok(credential, "application/jwt").header("Content-Disposition", "attachment; filename=\"credential.jwt\"").build();
    }

    /** The sheet that is given to the holder, in the language of whoever fetches it. */
    @GET
    @Path("{id}/certificate.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("id") UUID id) {
        CertificateRow certificate = certificates.find(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "certificates", id));
        return Response.ok(paper.print(certificate), "application/pdf")
            .header("Content-Disposition", "attachment; filename=\"" + certificate.number() + ".pdf\"").build();
    }

    @POST
    @Takes(CertificateFacts.class)
    @Gives(CertificateRow.class)
    public Response issue(JsonBody body) {
        CertificateFacts facts = body.as(CertificateFacts.class);
        return answers.create(id -> certificates.issue(id, facts), certificates::find);
    }

    @PUT
    @Path("{id}")
    @Takes(CertificateFacts.class)
    @Gives(CertificateRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        CertificateFacts facts = body.as(CertificateFacts.class);
        return answers.put(() -> certificates.issue(id, facts), () -> certificates.find(id));
    }

    @POST
    @Path("{id}/suspend")
    @Takes(CertificateReason.class)
    @Gives(CertificateRow.class)
    @Changes
    public Response suspend(@PathParam("id") UUID id, JsonBody body) {
        CertificateReason command = body.as(CertificateReason.class);
        return answers.change(version -> certificates.suspend(id, version, command), () -> certificates.find(id));
    }

    @POST
    @Path("{id}/reinstate")
    @Gives(CertificateRow.class)
    @Changes
    public Response reinstate(@PathParam("id") UUID id) {
        return answers.change(version -> certificates.reinstate(id, version), () -> certificates.find(id));
    }

    @POST
    @Path("{id}/revoke")
    @Takes(CertificateReason.class)
    @Gives(CertificateRow.class)
    @Changes
    public Response revoke(@PathParam("id") UUID id, JsonBody body) {
        CertificateReason command = body.as(CertificateReason.class);
        return answers.change(version -> certificates.revoke(id, version, command), () -> certificates.find(id));
    }

    /** Issues the certificate that takes this one's place; answers the new one. */
    @POST
    @Path("{id}/supersede")
    @Takes(SupersedeCertificate.class)
    @Gives(CertificateRow.class)
    public Response supersede(@PathParam("id") UUID id, JsonBody body) {
        SupersedeCertificate command = body.as(SupersedeCertificate.class);
        return answers.create(successor -> certificates.supersede(id, successor, command), certificates::find);
    }
}
