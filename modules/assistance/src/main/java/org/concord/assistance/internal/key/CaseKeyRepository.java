package org.concord.assistance.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.store.Among;
import org.concord.store.Unit;

/** Keys of cases. */
@ApplicationScoped
class CaseKeyRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(CaseKey key) {
        entities.persist(key);
    }

    Optional<CaseKey> find(UUID caseId) {
        return Optional.ofNullable(entities.find(CaseKey.class, caseId));
    }

    List<CaseKey> of(Collection<UUID> caseIds) {
        return Among.query(entities, "select k from CaseKey k where k.caseId in (:cases)", CaseKey.class, Map.of("cases", caseIds)).getResultList();
    }

    void remove(UUID caseId) {
        entities.createQuery("delete from CaseKey k where k.caseId = :case").setParameter("case", caseId).executeUpdate();
    }

    long count() {
        return entities.createQuery("select count(k) from CaseKey k", Long.class).getSingleResult();
    }

    long countOfOtherMasters(int number) {
        return entities.createQuery("select count(k) from CaseKey k where k.key.masterNumber <> :number", Long.class).setParameter("number", number)
            .getSingleResult();
    }

    /** Some that another master key locks. */
    List<CaseKey> ofOtherMasters(int number, int atMost) {
        return entities.createQuery("select k from CaseKey k where k.key.masterNumber <> :number order by k.caseId", CaseKey.class)
            .setParameter("number", number)
            .setMaxResults(atMost)
            .getResultList();
    }
}
