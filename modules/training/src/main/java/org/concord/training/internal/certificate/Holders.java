package org.concord.training.internal.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.concord.training.api.ConsentToNameChanged;
import org.concord.training.api.OfficerAnonymised;

/** Those who hold certificates, as far as they may be named. */
@ApplicationScoped
class Holders {

    @Inject
    private CertificateRepository certificates;

    /** Shows the officer's name on all certificates, or on none, from the transaction on in which the officer agreed or no longer did. */
    void follow(@Observes ConsentToNameChanged consent) {
        certificates.ofOfficer(consent.officer()).forEach(certificate -> certificate.showName(consent.agreed()));
    }

    /** Takes the officer's name off all certificates, in the transaction that takes it away elsewhere. */
    void forget(@Observes OfficerAnonymised gone) {
        certificates.ofOfficer(gone.officer()).forEach(Certificate::forgetHolder);
    }
}
