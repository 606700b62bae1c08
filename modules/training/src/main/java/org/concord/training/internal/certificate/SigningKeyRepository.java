package org.concord.training.internal.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.store.Unit;
import org.concord.training.api.SigningKeyRow;

@ApplicationScoped
class SigningKeyRepository {

    private static final String IN_USE = "select k from SigningKey k where k.inUse = 1";

    @Inject
    @Unit("training")
    private EntityManager entities;

    Optional<SigningKey> inUse() {
        return entities.createQuery(IN_USE, SigningKey.class).getResultList().stream().findFirst();
    }

    /** The same, for the time of the transaction nobody else's to replace. */
    Optional<SigningKey> lockInUse() {
        return entities.createQuery(IN_USE, SigningKey.class).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    /** Adds a key to be used, once the one before it, which cannot be in use beside it, is stored as retired. */
    void add(SigningKey key) {
        entities.flush();
        entities.persist(key);
    }

    Optional<SigningKey> find(UUID id) {
        return Optional.ofNullable(entities.find(SigningKey.class, id));
    }

    List<String> publicHalves() {
        return entities.createQuery("select k.publicHalf from SigningKey k order by k.since desc, k.id desc", String.class).getResultList();
    }

    List<SigningKeyRow> rows() {
        return entities.createQuery("select new org.concord.training.api.SigningKeyRow(k.id, k.address, k.since, k.until) from SigningKey k"
            + " order by k.since desc, k.id desc", SigningKeyRow.class).getResultList();
    }
}
