package org.concord.actionplans.internal.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;

/** Results, and what they belong to. */
@ApplicationScoped
class ResultsRepository {

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    void add(Object result) {
        entities.persist(result);
        entities.flush();
    }

    void remove(Object result) {
        entities.remove(result);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    <T> Optional<T> find(Class<T> type, UUID id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** The same, which nobody else changes until the transaction ends. */
    <T> Optional<T> lock(Class<T> type, UUID id) {
        return Optional.ofNullable(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Target> targets(UUID indicator) {
        return entities.createQuery("from Target t where t.indicator = :indicator", Target.class).setParameter("indicator", indicator).getResultList();
    }

    /** The measurements of an indicator that nothing supersedes. */
    List<Measurement> holding(UUID indicator) {
        return entities.createQuery("from Measurement m where m.indicator = :indicator and not exists (select s.id from Measurement s "
            + "where s.supersedes = m.id)", Measurement.class).setParameter("indicator", indicator).getResultList();
    }

    boolean isMeasured(UUID indicator) {
        return !entities.createQuery("select m.id from Measurement m where m.indicator = :indicator", UUID.class).setParameter("indicator", indicator)
            .setMaxResults(1).getResultList().isEmpty();
    }

    boolean isReported(UUID commitment, String member, int year) {
        return !entities.createQuery("select r.id from CountryProgress r where r.commitment = :commitment and r.member = :member and r.year = :year", UUID.class)
            .setParameter("commitment", commitment).setParameter("member", member).setParameter("year", year).getResultList().isEmpty();
    }

    /** Refuses a second report of an activity for one time. */
    void mustBeOnly(ProgressReport report) {
        boolean other = entities.createQuery("select r.id from ProgressReport r where r.activity = :activity and r.firstDay = :first and r.lastDay = :last "
            + "and r.id <> :id", UUID.class)
            .setParameter("activity", report.activity())
            .setParameter("first", report.firstDay())
            .setParameter("last", report.lastDay())
            .setParameter("id", report.id())
            .setFlushMode(FlushModeType.COMMIT)
            .getResultStream().findAny().isPresent();
        if (other) {
            throw RuleBroken.at("from", PlanRule.REPORT_ALREADY_THERE);
        }
    }
}
