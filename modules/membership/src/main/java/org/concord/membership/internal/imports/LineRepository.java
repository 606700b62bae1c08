package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.concord.store.Unit;

/** Empties the session between lines, so that ten thousand cost no more than one. */
@ApplicationScoped
class LineRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void settle() {
        entities.flush();
        entities.clear();
    }

    void forget() {
        entities.clear();
    }
}
