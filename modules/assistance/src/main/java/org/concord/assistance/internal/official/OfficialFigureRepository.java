package org.concord.assistance.internal.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.store.Unit;

/** Official figures. */
@ApplicationScoped
class OfficialFigureRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(OfficialFigure entered) {
        entities.persist(entered);
    }

    Optional<OfficialFigure> find(UUID id) {
        return Optional.ofNullable(entities.find(OfficialFigure.class, id));
    }

    /** Those of the same participant, year and indicator, itself included. */
    List<OfficialFigure> tableOf(OfficialFigure one) {
        return entities.createQuery("select f from OfficialFigure f where f.participant = :participant and f.year = :year and f.indicator = :indicator",
                OfficialFigure.class)
            .setParameter("participant", one.participant())
            .setParameter("year", one.year())
            .setParameter("indicator", one.indicator())
            .getResultList();
    }

    void settle() {
        entities.flush();
        entities.clear();
    }

    void forget() {
        entities.clear();
    }
}
