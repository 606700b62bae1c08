package org.concord.training.internal.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;
import org.concord.training.api.CertificateRule;
import org.concord.training.internal.people.Officer;

@ApplicationScoped
class CertificateRepository {

    @Inject
    @Unit("training")
    private EntityManager entities;

    /** Adds a certificate, of which its holder may have no other from the same run. */
    void add(Certificate certificate) {
        entities.flush();
        if (certificate.liveFor() != null && !entities.createQuery("select c.id from Certificate c where c.liveFor = :one", UUID.class)
            .setParameter("one", certificate.liveFor()).getResultList().isEmpty()) {
            throw new RuleBroken(CertificateRule.CERTIFICATE_ALREADY_ISSUED);
        }
        entities.persist(certificate);
    }

    Optional<Certificate> find(UUID id) {
        return Optional.ofNullable(entities.find(Certificate.class, id));
    }

    List<Certificate> ofOfficer(UUID officer) {
        return entities.createQuery("select c from Certificate c where c.officer = :officer", Certificate.class).setParameter("officer", officer).getResultList();
    }

    /** The certificate, nobody else's to change, nor its holder's record; that one first, as whoever takes the name away does. */
    Optional<Certificate> lock(UUID id) {
        entities.createQuery("select c.officer from Certificate c where c.id = :id and c.officer is not null", UUID.class)
            .setParameter("id", id)
            .getResultList().forEach(officer -> entities.find(Officer.class, officer, LockModeType.PESSIMISTIC_WRITE));
        return Optional.ofNullable(entities.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
