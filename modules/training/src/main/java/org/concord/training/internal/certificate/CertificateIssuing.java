package org.concord.training.internal.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.concord.training.api.CertificateFacts;
import org.concord.training.internal.people.OfficerRepository;

/** Issues certificates, whoever found out that they are due: each is signed before it is stored. */
@ApplicationScoped
public class CertificateIssuing {

    @Inject
    private CertificateRepository certificates;
    @Inject
    private OfficerRepository officers;
    @Inject
    private Signer signer;
    @Inject
    private PublicSite site;
    @Inject
    private Clock clock;

    /** Issues one, in the transaction of the caller, who has made sure that it is due; an officer who was anonymised meanwhile gets none. */
    public void issue(UUID id, CertificateFacts facts) {
        if (facts.officer() != null) {
            officers.locked("officer", facts.officer());
        }
        add(new Certificate(id, facts, clock.instant()));
    }

    void add(Certificate certificate) {
        if (certificate.showsName() && certificate.officer() != null) {
            certificate.showName(officers.showsName(certificate.officer()));
        }
        certificate.sign(signer, site);
        certificates.add(certificate);
    }
}
