package org.concord.actionplans.internal.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.ExchangeRateCriteria;
import org.concord.actionplans.api.ExchangeRateRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads rates, which all plans share. */
@ApplicationScoped
class ExchangeRateSearch {

    private static final String ROW =
        "select new org.concord.actionplans.api.ExchangeRateRow(r.id, r.base, r.quote, r.day, r.rate, r.source) from ExchangeRate r";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    Page<ExchangeRateRow> page(ExchangeRateCriteria criteria, Paging paging) {
        return rows()
            .where("r.base = :base", "base", criteria.base())
            .where("r.quote = :quote", "quote", criteria.quote())
            .where("r.day >= :from", "from", criteria.from())
            .where("r.day <= :to", "to", criteria.to())
            .sortedBy("day", "r.day")
            .sortedBy("base", "r.base")
            .ordered("-day")
            .unique("id", "r.id")
            .page(paging);
    }

    Optional<ExchangeRateRow> one(UUID id) {
        return rows().where("r.id = :id", "id", id).one();
    }

    private ListQuery<ExchangeRateRow> rows() {
        return new ListQuery<>(entities, ExchangeRateRow.class, ROW);
    }
}
