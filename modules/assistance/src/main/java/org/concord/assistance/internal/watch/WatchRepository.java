package org.concord.assistance.internal.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.store.Unit;

/** Looks and emergencies, and what was written of them. */
@ApplicationScoped
public class WatchRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Look look) {
        entities.persist(look);
    }

    void add(Emergency emergency) {
        entities.persist(emergency);
    }

    void add(WatchText text) {
        entities.persist(text);
    }

    Optional<Emergency> find(UUID id) {
        return Optional.ofNullable(entities.find(Emergency.class, id));
    }

    /** Takes away whatever was written of looks into a case and of its emergencies, and leaves that something was; how many texts there were. */
    public int clear(UUID caseId) {
        return entities.createQuery("update WatchText t set t.closed = null where t.caseId = :case and t.closed is not null").setParameter("case", caseId)
            .executeUpdate()
            + entities.createQuery("delete from EarlierText t where t.caseId = :case").setParameter("case", caseId).executeUpdate();
    }

    /** Some texts that are not locked yet. */
    List<WatchTextKey> earlier(int atMost) {
        return entities.createQuery("select new org.concord.assistance.internal.watch.WatchTextKey(t.subject, t.kind) from EarlierText t "
            + "order by t.subject, t.kind", WatchTextKey.class).setMaxResults(atMost).getResultList();
    }

    /** One of them, held until the transaction ends, where nobody else has locked it meanwhile. */
    Optional<EarlierText> locked(WatchTextKey key) {
        return Optional.ofNullable(entities.find(EarlierText.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(EarlierText done) {
        entities.remove(done);
    }

    /** Once none is left, makes the database forget them too, which keeps what is deleted until it needs the place. */
    void emptyEarlier() {
        entities.flush();
        if (earlier(1).isEmpty()) {
            entities.createNativeQuery("truncate table assistance.earlier_text").executeUpdate();
        }
    }

    /** Writes what was written beyond the wall before the wall stands again. */
    void flush() {
        entities.flush();
    }
}
