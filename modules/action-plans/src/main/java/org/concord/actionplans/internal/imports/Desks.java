package org.concord.actionplans.internal.imports;

import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ExchangeRates;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Results;

/** The desks that lines go to. */
record Desks(Programmes plans, Budgets budgets, Results results, ExchangeRates rates) {
}
