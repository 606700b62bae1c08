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

    /** The failures until now, of which there may be none. */
    FailedSignIn of(Attempt attempt) {
        FailedSignIn failed = entities.find(FailedSignIn.class, attempt);
        return failed == null ? new FailedSignIn(attempt) : failed;
    }

    void add(FailedSignIn failed, Instant now) {
        failed.again(now);
        entities.persist(failed);
    }

    void forget(FailedSignIn failed) {
        if (entities.contains(failed)) {
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
