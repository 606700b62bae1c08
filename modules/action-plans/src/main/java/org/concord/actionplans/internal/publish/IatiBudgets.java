package org.concord.actionplans.internal.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concord.kernel.Money;

/**
 * The annual budgets of a plan. A year's original budget is of type 1; once it is changed, the full new budget of the same year stands beside it as type 2
 * and takes its place for whoever adds budgets up. Where a year is changed in one currency, it is written anew in all of them, since readers replace a
 * year as a whole. As long as nothing was appropriated there is what the plan says it costs, as indicative.
 */
record IatiBudgets(PlanFacts facts, Xml xml) {

    private static final String ORIGINAL = "1";
    private static final String REVISED = "2";

    void write() throws IOException {
        Map<Integer, List<YearFigure>> years = facts.figures().stream()
            .collect(Collectors.groupingBy(YearFigure::fiscalYear, TreeMap::new, Collectors.toList()));
        for (List<YearFigure> year : years.values()) {
            for (YearFigure figure : year) {
                budget(figure, ORIGINAL, figure.original());
            }
            if (year.stream().anyMatch(YearFigure::changed)) {
                for (YearFigure figure : year) {
                    budget(figure, REVISED, figure.latest());
                }
            }
        }
    }

    private void budget(YearFigure figure, String type, long minor) throws IOException {
        xml.open("budget", "type", type, "status", status(figure));
        period(xml, facts.year(figure.fiscalYear()));
        value(xml, minor, figure.currency(), facts.year(figure.fiscalYear()).firstDay().toString());
        xml.close();
    }

    /** IATI codelist BudgetStatus. */
    static String status(YearFigure figure) {
        return figure.appropriated() ? "2" : "1";
    }

    static void period(Xml xml, FiscalYear year) throws IOException {
        xml.empty("period-start", "iso-date", year.firstDay().toString());
        xml.empty("period-end", "iso-date", year.lastDay().toString());
    }

    static void value(Xml xml, long minor, String currency, String day) throws IOException {
        value(xml, BigInteger.valueOf(minor), currency, day);
    }

    /** Of whatever size, as IATI has it: what several lines or plans have together may be more than money that somebody enters. */
    static void value(Xml xml, BigInteger minor, String currency, String day) throws IOException {
        xml.text("value", new BigDecimal(minor, Money.digits(currency)).toPlainString(), "currency", currency, "value-date", day);
    }
}
