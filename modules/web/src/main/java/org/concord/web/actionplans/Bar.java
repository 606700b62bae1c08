package org.concord.web.actionplans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.actionplans.api.ExecutionRow;
import org.concord.kernel.Money;

/**
 * A bar of a chart: how far the budget of something was carried out. Lengths go from 0 to {@value #LONGEST}, the largest of the chart.
 *
 * @param row the figures that it shows
 */
public record Bar(String label, ExecutionRow row, int planned, int revised, int committed, int paid) {

    private static final int LONGEST = 1000;

    /** The bars of one currency; amounts of different currencies have no common length. What has no line, or cannot be told, has no bar. */
    public record Chart(String currency, List<Bar> bars) {
    }

    static List<Chart> charts(List<ExecutionRow> rows, Function<ExecutionRow, String> label) {
        Map<String, List<ExecutionRow>> byCurrency = rows.stream().filter(row -> row.lines() > 0 && row.planned() != null && row.revised() != null)
            .collect(Collectors.groupingBy(ExecutionRow::currency, LinkedHashMap::new, Collectors.toList()));
        return byCurrency.entrySet().stream().map(of -> new Chart(of.getKey(), bars(of.getValue(), label))).toList();
    }

    private static List<Bar> bars(List<ExecutionRow> rows, Function<ExecutionRow, String> label) {
        BigDecimal longest = rows.stream().flatMap(row -> Stream.of(row.planned(), row.revised())).map(Money::amount).reduce(BigDecimal.ONE, BigDecimal::max);
        return rows.stream().map(row -> new Bar(label.apply(row), row, length(row.planned(), longest), length(row.revised(), longest),
            length(row.committed(), longest), length(row.paid(), longest))).toList();
    }

    private static int length(Money amount, BigDecimal longest) {
        return Math.max(0, amount.amount().multiply(BigDecimal.valueOf(LONGEST)).divide(longest, 0, RoundingMode.HALF_UP).intValue());
    }
}
