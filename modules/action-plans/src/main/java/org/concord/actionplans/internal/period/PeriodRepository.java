package org.concord.actionplans.internal.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.LedgerRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;

@ApplicationScoped
class PeriodRepository {

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    /** Adds the months of a year, none of which the owner may have already. */
    void add(List<Period> months) {
        LocalDate first = months.get(0).firstDay();
        LocalDate last = months.get(months.size() - 1).lastDay();
        boolean overlap = !entities.createQuery("select p.id from Period p where p.owner = :owner and p.firstDay <= :last and p.lastDay >= :first", UUID.class)
            .setParameter("owner", months.get(0).owner())
            .setParameter("last", last)
            .setParameter("first", first)
            .getResultList().isEmpty();
        if (overlap) {
            throw RuleBroken.at("fiscalYear", LedgerRule.PERIODS_OVERLAP, first, last);
        }
        months.forEach(entities::persist);
    }

    /** The period, which takes no entry until the transaction ends. */
    Optional<Period> lock(UUID id) {
        return Optional.ofNullable(entities.find(Period.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How many entries of the period wait for approval. */
    long waiting(Period period) {
        return entities.createQuery("""
                select count(s) from Submission s
                where s.owner = :owner and s.state = SUBMITTED and s.bookingDate between :first and :last""", Long.class)
            .setParameter("owner", period.owner())
            .setParameter("first", period.firstDay())
            .setParameter("last", period.lastDay())
            .getSingleResult();
    }
}
