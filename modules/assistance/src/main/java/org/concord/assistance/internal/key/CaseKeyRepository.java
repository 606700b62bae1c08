package org.concord.assistance.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** How many keys, of cases and those that are kept for a while, another master key locks. */
    long countOfOtherMasters(int number) {
        return Stream.of("CaseKey", "CaseFileKey").mapToLong(kind -> entities
            .createQuery("select count(k) from " + kind + " k where k.key.masterNumber <> :number", Long.class).setParameter("number", number)
            .getSingleResult()).sum();
    }

    /** How many keys of cases did not open when they were to be locked anew. */
    long countDamaged() {
        return entities.createQuery("select count(k) from CaseKey k where k.damagedSince is not null", Long.class).getSingleResult();
    }

    /** Some that another master key locks, of the cases behind this one. */
    List<CaseKey> ofOtherMasters(int number, UUID behind, int atMost) {
        return entities.createQuery("select k from CaseKey k where k.key.masterNumber <> :number and k.caseId > :behind order by k.caseId", CaseKey.class)
            .setParameter("number", number)
            .setParameter("behind", behind)
            .setMaxResults(atMost)
            .getResultList();
    }

    /** Lets keys be locked by this master key from now on; in a transaction of its own, so that others see it. */
    @Transactional(TxType.REQUIRES_NEW)
    void enter(int number) {
        if (entities.find(MasterNumber.class, number) == null) {
            entities.persist(new MasterNumber(number));
        }
    }

    /** Lets nothing be locked by these any more; the database refuses where they lock anything. */
    void removeMasters(Set<Integer> numbers) {
        Among.query(entities, "select m from MasterNumber m where m.number in (:numbers)", MasterNumber.class, Map.of("numbers", numbers)).getResultList()
            .forEach(entities::remove);
        entities.flush();
    }
}
