package org.concord.actionplans.internal.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.ExecutionReport;
import org.concord.actionplans.api.ExecutionRow;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.ResultCost;
import org.concord.kernel.Money;

/**
 * What is needed to tell the cost of a result.
 *
 * @param spender the objective or activity whose money it is
 * @param currency in which the plan reports
 */
record CostPerResult(UUID indicator, UUID spender, IndicatorMeasure measure, boolean ascending, BigDecimal baseline, BigDecimal measured, String currency) {

    /** The cost, out of a report that is in the reporting currency, each payment at the rate of its day. */
    ResultCost in(ExecutionReport report) {
        Money paid = paid(report.rows());
        BigDecimal change = change();
        boolean bought = paid != null && paid.sign() > 0 && change != null && change.signum() > 0 && canBeTold(paid, change);
        List<AppliedRate> rates = paid == null ? List.of() : report.rates();
        return new ResultCost(indicator, baseline, measured, change, paid, bought ? paid.over(change, currency) : null, rates);
    }

    /** A hair's breadth of change can cost more than there is money for. */
    private static boolean canBeTold(Money paid, BigDecimal change) {
        return BigDecimal.valueOf(paid.minor()).compareTo(change.multiply(BigDecimal.valueOf(Money.MOST))) <= 0;
    }

    /** Null where some of it cannot be told, or has no rate, and so stayed in another currency. */
    private Money paid(List<ExecutionRow> rows) {
        Money sum = Money.zero(currency);
        for (ExecutionRow row : rows) {
            if (row.key().equals(spender.toString()) && (row.paid() == null || row.paid().sign() != 0)) {
                if (row.paid() == null || !row.currency().equals(currency)) {
                    return null;
                }
                sum = sum.plus(row.paid());
            }
        }
        return sum;
    }

    /** The change for the better. */
    private BigDecimal change() {
        if (!measure.isCounted() || baseline == null || measured == null) {
            return null;
        }
        return ascending ? measured.subtract(baseline) : baseline.subtract(measured);
    }
}
