package org.concord.assistance.internal.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.store.Unit;

/** Looks and emergencies. */
@ApplicationScoped
class WatchRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Look look) {
        entities.persist(look);
    }

    void add(Emergency emergency) {
        entities.persist(emergency);
    }

    Optional<Emergency> find(UUID id) {
        return Optional.ofNullable(entities.find(Emergency.class, id));
    }
}
