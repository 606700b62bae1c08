package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.OwnSessionRow;
import org.concord.access.api.Sessions;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Stores sessions. One may be ended while it is used: what is noted of it is noted by statements, which then find nothing. */
@ApplicationScoped
class SessionRepository {

    static final Duration USE_NOTED_EVERY = Duration.ofMinutes(10);

    @Inject
    @Unit("access")
    private EntityManager entities;

    void add(OpenSession session) {
        entities.persist(session);
    }

    Optional<OpenSession> find(UUID id) {
        return Optional.ofNullable(entities.find(OpenSession.class, id));
    }

    Page<OwnSessionRow> goingOn(UUID accountId, int epoch, Instant now, Paging paging) {
        return new ListQuery<>(entities, OwnSessionRow.class, "select new org.concord.access.api.OwnSessionRow(s.id, s.browser, s.beganAt, s.lastUsedAt)"
                + " from OpenSession s")
            .where("s.accountId = :account", "account", accountId)
            .where("s.epoch = :epoch", "epoch", epoch)
            .where("s.beganAt > :began", "began", now.minus(Sessions.LONGEST))
            .where("s.lastUsedAt > :used", "used", now.minus(Sessions.IDLE).minus(USE_NOTED_EVERY))
            .unique("id", "s.id")
            .ordered("-id")
            .page(paging);
    }

    void used(UUID id, Instant when) {
        entities.createQuery("update OpenSession s set s.lastUsedAt = :when where s.id = :id")
            .setParameter("when", when.truncatedTo(ChronoUnit.SECONDS))
            .setParameter("id", id)
            .executeUpdate();
    }

    void goOn(UUID id, int epoch) {
        entities.createQuery("update OpenSession s set s.epoch = :epoch where s.id = :id")
            .setParameter("epoch", epoch)
            .setParameter("id", id)
            .executeUpdate();
    }

    /** Whether it was there to be ended. */
    boolean end(UUID accountId, UUID id) {
        return entities.createQuery("delete from OpenSession s where s.accountId = :account and s.id = :id")
            .setParameter("account", accountId)
            .setParameter("id", id)
            .executeUpdate() == 1;
    }

    void endAll(UUID accountId) {
        entities.createQuery("delete from OpenSession s where s.accountId = :account").setParameter("account", accountId).executeUpdate();
    }

    void endAllBut(UUID accountId, UUID kept) {
        entities.createQuery("delete from OpenSession s where s.accountId = :account and s.id <> :kept")
            .setParameter("account", accountId)
            .setParameter("kept", kept)
            .executeUpdate();
    }

    /** Forgets those whose time is over. */
    @Transactional
    public void forgetOld(Instant now) {
        entities.createQuery("delete from OpenSession s where s.beganAt < :then").setParameter("then", now.minus(Sessions.LONGEST)).executeUpdate();
    }
}
