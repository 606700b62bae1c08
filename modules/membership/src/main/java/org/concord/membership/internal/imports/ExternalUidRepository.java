package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.concord.store.Unit;

@ApplicationScoped
class ExternalUidRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    Optional<ExternalUid> find(String uid) {
        return Optional.ofNullable(entities.find(ExternalUid.class, uid));
    }

    void add(ExternalUid uid) {
        entities.persist(uid);
    }
}
