package org.concord.web.actionplans;

import java.math.BigDecimal;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.ExecutionRow;
import org.concord.kernel.Money;

/**
 * A row of the budget tree.
 *
 * @param level 1 for an objective, 2 for an activity, 3 for a line
 * @param again whether it is the same as the row before, in another currency
 * @param open whether what is below it is shown; null for a line, which has nothing below
 * @param toggle the address that opens or closes it
 */
public record BudgetRow(int level, String key, String code, String name, boolean again, Boolean open, String toggle, String currency, Money planned,
        Money approved, Money revised, Money allotted, Money committed, Money paid, BigDecimal absorption) {

    static BudgetRow sum(int level, ExecutionRow sum, boolean again, boolean open, String toggle) {
        return new BudgetRow(level, sum.key(), sum.code(), sum.name(), again, open, toggle, sum.currency(), sum.planned(), sum.approved(), sum.revised(),
            sum.allotted(), sum.committed(), sum.paid(), sum.absorption());
    }

    static BudgetRow line(BudgetLineRow line) {
        return new BudgetRow(3, line.id().toString(), line.code(), line.source() + " · " + line.fiscalYear(), false, null, null, line.currency(), line.planned(),
            line.approved(), line.revised(), line.allotted(), line.committed(), line.paid(), line.absorption());
    }

    static BudgetRow more(String activity, String address) {
        return new BudgetRow(4, activity, null, null, false, null, address, null, null, null, null, null, null, null, null);
    }
}
