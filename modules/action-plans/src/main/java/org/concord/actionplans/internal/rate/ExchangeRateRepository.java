package org.concord.actionplans.internal.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.store.Among;
import org.concord.store.Unit;

@ApplicationScoped
class ExchangeRateRepository {

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    void add(ExchangeRate rate) {
        entities.persist(rate);
    }

    Optional<ExchangeRate> find(UUID id) {
        return Optional.ofNullable(entities.find(ExchangeRate.class, id));
    }

    /** The stored rate of the same currencies, day and source. */
    Optional<ExchangeRate> like(ExchangeRate rate) {
        return entities.createQuery("from ExchangeRate r where r.base = :base and r.quote = :quote and r.day = :day and r.source = :source",
                ExchangeRate.class)
            .setParameter("base", rate.base())
            .setParameter("quote", rate.quote())
            .setParameter("day", rate.day())
            .setParameter("source", rate.source())
            .getResultList().stream().findFirst();
    }

    /** What is stored of the same currencies, of the latest day that is not after it; where there is none, of the first day after it. */
    Optional<ExchangeRate> nearest(ExchangeRate rate) {
        return next(rate, "r.day <= :day order by r.day desc").or(() -> next(rate, "r.day > :day order by r.day"));
    }

    private Optional<ExchangeRate> next(ExchangeRate rate, String which) {
        return entities.createQuery("from ExchangeRate r where r.base = :base and r.quote = :quote and " + which, ExchangeRate.class)
            .setParameter("base", rate.base())
            .setParameter("quote", rate.quote())
            .setParameter("day", rate.day())
            .setMaxResults(1)
            .getResultList().stream().findFirst();
    }

    /** Of each pair of these currencies the rates of the newest day that is not after {@code day}. */
    List<ExchangeRate> newest(Collection<String> currencies, LocalDate day) {
        return Among.query(entities, """
                from ExchangeRate r where r.base in (:currencies) and r.quote in (:currencies) and r.day = (select max(earlier.day)
                from ExchangeRate earlier where earlier.base = r.base and earlier.quote = r.quote and earlier.day <= :day)""", ExchangeRate.class,
                Map.of("currencies", currencies))
            .setParameter("day", day)
            .getResultList();
    }
}
