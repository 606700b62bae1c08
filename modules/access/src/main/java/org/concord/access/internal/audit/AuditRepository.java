package org.concord.access.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.concord.store.Unit;

/** Stores events, and reads them in the order of the chain. */
@ApplicationScoped
class AuditRepository {

    @Inject
    @Unit("access")
    private EntityManager entities;

    /** An event never changes: it is not kept in memory, where each query would look through the thousands of one import again. */
    void add(AuditEvent event) {
        entities.persist(event);
        entities.flush();
        entities.detach(event);
    }

    /** The hash of the command that created a record, if one did. */
    Optional<String> creation(String subject, String subjectId) {
        return entities.createQuery("select e.commandHash from AuditEvent e"
                + " where e.subject = :subject and e.subjectId = :id and e.commandHash is not null", String.class)
            .setParameter("subject", subject)
            .setParameter("id", subjectId)
            .setMaxResults(1)
            .getResultList().stream()
            .findFirst();
    }

    boolean anyUnsealed() {
        return !entities.createQuery("select e.id from AuditEvent e where e.chainNumber is null").setMaxResults(1).getResultList().isEmpty();
    }

    List<AuditEvent> unsealed(int most) {
        return entities.createQuery("select e from AuditEvent e where e.chainNumber is null order by e.id", AuditEvent.class)
            .setMaxResults(most)
            .getResultList();
    }

    List<AuditEvent> sealedAfter(long number, int most) {
        return entities.createQuery("select e from AuditEvent e where e.chainNumber > :number order by e.chainNumber, e.id", AuditEvent.class)
            .setParameter("number", number)
            .setMaxResults(most)
            .getResultList();
    }

    AuditHead head() {
        return entities.find(AuditHead.class, AuditHead.ONLY);
    }

    AuditHead lockedHead() {
        return entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
