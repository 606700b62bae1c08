package org.concord.assistance.internal.counts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CountMeasure;
import org.concord.assistance.api.ThresholdRow;
import org.concord.store.Unit;

/** Releases, and the thresholds of participants. */
@ApplicationScoped
class ReleaseRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    /** Stores it while the wall stands as it stands now. */
    void add(CountRelease prepared) {
        entities.persist(prepared);
        entities.flush();
    }

    void add(Threshold threshold) {
        entities.persist(threshold);
    }

    Optional<CountRelease> find(UUID id) {
        return Optional.ofNullable(entities.find(CountRelease.class, id));
    }

    /** The release, locked until the transaction ends: whoever publishes second finds it published. */
    Optional<CountRelease> locked(UUID id) {
        return Optional.ofNullable(entities.find(CountRelease.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Everything that was shown of a participant, the first first. */
    List<CountRelease> of(String participant) {
        return entities.createQuery("select r from CountRelease r where r.participant = :participant order by r.number", CountRelease.class)
            .setParameter("participant", participant)
            .getResultList();
    }

    /** What was published last of a participant by year, among others perhaps. */
    Optional<CountRelease> lastByYear(String participant, CountMeasure measure) {
        return entities.createQuery("""
                select r from CountRelease r where r.participant = :participant and r.measure = :measure
                and r.state = org.concord.assistance.api.ReleaseState.RELEASE_PUBLISHED and locate('BY_YEAR', r.dimensions) > 0
                order by r.number desc""", CountRelease.class)
            .setParameter("participant", participant)
            .setParameter("measure", measure)
            .setMaxResults(1)
            .getResultList().stream().findFirst();
    }

    Optional<Threshold> threshold(String participant) {
        return Optional.ofNullable(entities.find(Threshold.class, participant));
    }

    List<ThresholdRow> thresholds() {
        return entities.createQuery("select new org.concord.assistance.api.ThresholdRow(t.participant, t.threshold) from Threshold t order by t.participant",
            ThresholdRow.class).getResultList();
    }
}
