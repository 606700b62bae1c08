package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.training.api.CertificateReason;
import org.concord.training.api.CertificateRow;
import org.concord.training.api.Certificates;
import org.concord.training.api.SupersedeCertificate;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One certificate, and what the office does with it. */
@Named
@RequestScoped
public class CertificatePage {

    private static final String DONE = "done.saved";

    @Inject
    private Certificates certificates;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<CertificateRow> record = new Once<>(() -> here.found(certificates.find(here.id())));
    private final Draft<CertificateReason> reason = Draft.of(CertificateReason.class);
    private final Once<Draft<SupersedeCertificate>> successor = new Once<>(() -> Draft.of(SupersedeCertificate.class, record.get()).with("reason", null));

    public CertificateRow getRecord() {
        return record.get();
    }

    public Draft<CertificateReason> getReason() {
        return reason;
    }

    public Draft<SupersedeCertificate> getSuccessor() {
        return successor.get();
    }

    public void suspendCertificate() {
        outcome.attempt(reason, command -> certificates.suspend(here.id(), here.version(), command), DONE);
    }

    public void reinstateCertificate() {
        outcome.attempt(() -> certificates.reinstate(here.id(), here.version()), DONE);
    }

    public void revokeCertificate() {
        outcome.attempt(reason, command -> certificates.revoke(here.id(), here.version(), command), DONE);
    }

    public void supersedeCertificate() {
        UUID next = here.newId();
        outcome.attempt(successor.get(), command -> certificates.supersede(here.id(), next, command), DONE, "/training/certificate?id=" + next);
    }
}
