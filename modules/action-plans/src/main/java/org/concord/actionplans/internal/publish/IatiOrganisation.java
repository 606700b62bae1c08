package org.concord.actionplans.internal.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Writes what an owner's published plans have and spend, year by year, as an organisation file of IATI 2.03. A year's total is its revised budget, of which
 * each plan is a line; organisation files know no original budgets.
 */
final class IatiOrganisation {

    /** One total: a year, a currency, and whether it was appropriated or only planned. */
    private record Total(FiscalYear year, String currency, String status) implements Comparable<Total> {

        @Override
        public int compareTo(Total other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return year.firstDay() + currency + status;
        }
    }

    private final Organisation owner;
    private final Map<UUID, OwnedPlan> plans;
    private final Xml xml;

    IatiOrganisation(Organisation owner, List<OwnedPlan> plans, OutputStream out) throws IOException {
        this.owner = owner;
        this.plans = plans.stream().collect(Collectors.toMap(OwnedPlan::id, Function.identity()));
        this.xml = new Xml(out);
    }

    void write(List<YearFigure> figures, Instant changedAt) throws IOException {
        xml.open("iati-organisations", "version", IatiActivity.VERSION);
        xml.open("iati-organisation", "last-updated-datetime", IatiOrganisations.moment(changedAt), "xml:lang", "en");
        xml.text("organisation-identifier", owner.ref());
        xml.open("name");
        IatiOrganisations.names(xml, owner);
        xml.close();
        IatiOrganisations.reporting(xml, owner);
        for (Map.Entry<Total, List<YearFigure>> total : totals(figures, IatiBudgets::status).entrySet()) {
            total("total-budget", "budget-line", total.getKey(), total.getValue(), YearFigure::latest);
        }
        List<YearFigure> paid = figures.stream().filter(figure -> figure.paid() != 0).toList();
        for (Map.Entry<Total, List<YearFigure>> total : totals(paid, figure -> null).entrySet()) {
            total("total-expenditure", "expense-line", total.getKey(), total.getValue(), YearFigure::paid);
        }
        xml.close().close().end();
    }

    private Map<Total, List<YearFigure>> totals(List<YearFigure> figures, Function<YearFigure, String> status) {
        return figures.stream().collect(Collectors.groupingBy(figure -> new Total(
            new FiscalYear(figure.fiscalYear(), plans.get(figure.programme()).fiscalYearStart()), figure.currency(), status.apply(figure)),
            TreeMap::new, Collectors.toList()));
    }

    private void total(String element, String line, Total total, List<YearFigure> parts, ToLongFunction<YearFigure> amount) throws IOException {
        String day = total.year().firstDay().toString();
        xml.open(element, "status", total.status());
        IatiBudgets.period(xml, total.year());
        IatiBudgets.value(xml, parts.stream().mapToLong(amount).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add), total.currency(), day);
        for (YearFigure part : parts) {
            OwnedPlan plan = plans.get(part.programme());
            xml.open(line, "ref", plan.code());
            IatiBudgets.value(xml, amount.applyAsLong(part), total.currency(), day);
            xml.narrative(plan.title()).close();
        }
        xml.close();
    }
}
