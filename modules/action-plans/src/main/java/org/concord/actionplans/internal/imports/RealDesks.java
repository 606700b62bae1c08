package org.concord.actionplans.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ExchangeRates;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Results;

/** The desks that store what lines say for good. */
@ApplicationScoped
class RealDesks {

    @Inject
    private Programmes plans;
    @Inject
    private Budgets budgets;
    @Inject
    private Results results;
    @Inject
    private ExchangeRates rates;

    Desks all() {
        return new Desks(plans, budgets, results, rates);
    }
}
