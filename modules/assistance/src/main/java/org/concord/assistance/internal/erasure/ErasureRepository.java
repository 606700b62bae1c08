package org.concord.assistance.internal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.RetentionRow;
import org.concord.store.Unit;

/** Certificates of erasure, and how long identities are kept. */
@ApplicationScoped
class ErasureRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Erasure erasure) {
        entities.persist(erasure);
    }

    void add(Retention retention) {
        entities.persist(retention);
    }

    /** Writes what waits to be written, while the wall stands as it stands now. */
    void flush() {
        entities.flush();
    }

    /** The cases that were ever erased. */
    List<UUID> erasedCases() {
        return entities.createQuery("select distinct e.caseId from Erasure e", UUID.class).getResultList();
    }

    Optional<Retention> retention(String participant) {
        return Optional.ofNullable(entities.find(Retention.class, participant));
    }

    List<Retention> retentions() {
        return entities.createQuery("select r from Retention r order by r.participant", Retention.class).getResultList();
    }

    List<RetentionRow> retentionRows() {
        return entities.createQuery("""
            select new org.concord.assistance.api.RetentionRow(r.participant, r.months, r.before, r.countsFrom) from Retention r
            order by r.participant""", RetentionRow.class).getResultList();
    }
}
