package org.concord.actionplans.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Dated, sourced exchange rates. A rate stays as it was stored; a better one is another with a later day or another source: of several of one day
 * the one stored last converts.
 */
public interface ExchangeRates {

    /** Rates, the latest first. */
    Page<ExchangeRateRow> search(ExchangeRateCriteria criteria, Paging paging);

    /** One rate. */
    Optional<ExchangeRateRow> find(UUID id);

    /**
     * Stores a rate. Another of the same currencies, day and source breaks {@link LedgerRule#RATE_ALREADY_THERE} where it says otherwise, and {@link
     * org.concord.kernel.KernelRule#ALREADY_THERE} where it says the same.
     */
    void keep(UUID id, KeepRate command);
}
