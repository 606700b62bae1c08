package org.concord.actionplans.internal.rate;

import static org.concord.actionplans.api.ActionPlanRight.KEEP_RATES;
import static org.concord.actionplans.api.ActionPlanRight.READ_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.actionplans.api.ExchangeRateCriteria;
import org.concord.actionplans.api.ExchangeRateRow;
import org.concord.actionplans.api.ExchangeRates;
import org.concord.actionplans.api.KeepRate;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Stores rates for good. */
@ApplicationScoped
@Transactional
public class RateDesk implements ExchangeRates {

    private static final String RATES = "exchange-rates";

    @Inject
    private ExchangeRateRepository rates;
    @Inject
    private ExchangeRateSearch search;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<ExchangeRateRow> search(ExchangeRateCriteria criteria, Paging paging) {
        access.require(READ_PLANS);
        return search.page(criteria, paging);
    }

    @Override
    public Optional<ExchangeRateRow> find(UUID id) {
        access.require(READ_PLANS);
        return search.one(id);
    }

    @Override
    public void keep(UUID id, KeepRate command) {
        access.require(KEEP_RATES);
        if (audit.alreadyDone(RATES, id.toString(), command)) {
            return;
        }
        ExchangeRate rate = new ExchangeRate(id, command, clock.instant());
        access.participants(KEEP_RATES).ifPresent(rate::mustBeOfOne);
        rates.like(rate).ifPresent(stored -> {
            throw stored.refusal(rate);
        });
        if (!Boolean.TRUE.equals(command.unusual())) {
            rates.nearest(rate).ifPresent(rate::mustBeNear);
        }
        rates.add(rate);
        audit.created(RATES, id.toString(), "RATE_KEPT", command);
    }
}
