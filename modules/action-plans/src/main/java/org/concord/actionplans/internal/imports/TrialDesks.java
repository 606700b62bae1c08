package org.concord.actionplans.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import org.concord.actionplans.internal.plan.BudgetDesk;
import org.concord.actionplans.internal.plan.ProgrammeDesk;
import org.concord.actionplans.internal.rate.RateDesk;
import org.concord.actionplans.internal.results.ResultDesk;
import org.concord.kernel.RuleBroken;

/**
 * The same desks with one difference: when they refuse a line, the transaction goes on, because whoever tries lines out undoes the refused one
 * and takes the next.
 */
@ApplicationScoped
public class TrialDesks {

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

    /** Tries plans out. */
    @ApplicationScoped
    @Typed(Programmes.class)
    @Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
    public static class Programmes extends ProgrammeDesk {
    }

    /** Tries budgets out. */
    @ApplicationScoped
    @Typed(Budgets.class)
    @Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
    public static class Budgets extends BudgetDesk {
    }

    /** Tries results out. */
    @ApplicationScoped
    @Typed(Results.class)
    @Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
    public static class Results extends ResultDesk {
    }

    /** Tries exchange rates out. */
    @ApplicationScoped
    @Typed(ExchangeRates.class)
    @Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
    public static class ExchangeRates extends RateDesk {
    }
}
