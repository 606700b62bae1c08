package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.util.List;
import org.concord.kernel.Money;

/**
 * One sum of the report, in one currency. The figures mean what they mean in {@link BudgetLineRow}; one of many plans that is more than money can be told of is
 * null.
 *
 * @param key id or code of what the row stands for
 * @param code what people call it; of objectives and activities of any plan, that of the plan and its own
 * @param currency the reporting currency; the own one of amounts for which no rate is stored
 * @param lines how many budget lines it sums up
 * @param rates the rates that converted what it sums up; empty where nothing was converted
 */
public record ExecutionRow(String key, String code, String name, String currency, long lines, Money planned, Money approved, Money revised,
        Money allotted, Money committed, Money paid, BigDecimal absorption, List<AppliedRate> rates) {
}
