package org.concord.actionplans.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.store.Unit;

/** Finds what lines name by its code, and empties the session between lines, so that ten thousand cost no more than one. */
@ApplicationScoped
class KnownRepository {

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    Optional<UUID> plan(String code) {
        return entities.createQuery("select p.id from Programme p where p.code = :code", UUID.class).setParameter("code", code).getResultList().stream().findFirst();
    }

    /** An objective, activity, line or indicator of a plan; {@code type} is the entity's name. */
    Optional<UUID> part(String type, UUID programme, String code) {
        return entities.createQuery("select x.id from " + type + " x where x.programme = :programme and x.code = :code", UUID.class)
            .setParameter("programme", programme).setParameter("code", code).getResultList().stream().findFirst();
    }

    void settle() {
        entities.flush();
        entities.clear();
    }

    void forget() {
        entities.clear();
    }
}
