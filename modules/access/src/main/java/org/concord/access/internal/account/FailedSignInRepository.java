package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.concord.store.Unit;

/** Remembers failed attempts to sign in. */
@ApplicationScoped
class FailedSignInRepository {

    @Inject
    @Unit("access")
    private EntityManager entities;

    /** Seconds until another attempt is looked at. */
    long secondsToWait(Attempt attempt, Instant now) {
        FailedSignIn failed = entities.find(FailedSignIn.class, attempt);
        return failed == null ? 0 : failed.secondsToWait(now);
    }

    void add(Attempt attempt, Instant now) {
        FailedSignIn failed = entities.find(FailedSignIn.class, attempt);
        if (failed == null) {
            failed = new FailedSignIn(attempt);
            failed.again(now);
            entities.persist(failed);
        } else {
            failed.again(now);
        }
    }

    void forget(Attempt attempt) {
        FailedSignIn failed = entities.find(FailedSignIn.class, attempt);
        if (failed != null) {
            entities.remove(failed);
        }
    }

    @Transactional
    public void forgetOld(Instant now) {
        entities.createQuery("delete from FailedSignIn f where f.lastFailedAt < :then")
            .setParameter("then", now.minus(FailedSignIn.FORGOTTEN_AFTER))
            .executeUpdate();
    }
}
