package org.concord.actionplans.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.ClassificationScheme;
import org.concord.actionplans.api.ExecutionQuestion;
import org.concord.actionplans.api.ExecutionQuestion.Conversion;
import org.concord.actionplans.api.ExecutionQuestion.Dimension;
import org.concord.actionplans.api.ExecutionReport;
import org.concord.actionplans.api.ExecutionRow;
import org.concord.actionplans.internal.rate.Rates;
import org.concord.kernel.Money;

/** The execution of budgets, summed up by what is asked, in the currency that is asked. */
@ApplicationScoped
class Execution {

    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    @Inject
    private ExecutionSearch search;
    @Inject
    private Rates rates;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    ExecutionReport report(ExecutionQuestion question) {
        Dimension by = question.by() == null ? Dimension.OBJECTIVE : question.by();
        Conversion in = question.in() == null ? Conversion.OWN : question.in();
        List<ExecutionSum> held = search.balances(question, by);
        List<ExecutionSum> bare = search.withoutLines(question, by);
        Stream<ExecutionSum> sums = switch (in) {
            case OWN -> held.stream();
            case CONSTANT -> held.stream().map(ratesFor(held, question.rateDay())::of);
            case HISTORIC -> Stream.of(held.stream().map(ExecutionSum::plannedOnly).map(ratesFor(held, question.rateDay())::of),
                search.postings(question, by).stream(), search.rates(question, by).stream()).flatMap(one -> one);
        };
        List<ExecutionRow> rows = rows(Stream.concat(sums, bare.stream()), by);
        return new ExecutionReport(rows, inOrder(rows.stream().flatMap(row -> row.rates().stream())));
    }

    private InReportingCurrency ratesFor(List<ExecutionSum> held, LocalDate day) {
        Set<String> currencies = new HashSet<>();
        held.forEach(sum -> currencies.addAll(List.of(sum.currency(), sum.reporting())));
        return new InReportingCurrency(rates.on(currencies, day == null ? LocalDate.now(clock) : day));
    }

    private static List<AppliedRate> inOrder(Stream<AppliedRate> used) {
        return used.distinct().sorted(Comparator.comparing(AppliedRate::day).thenComparing(AppliedRate::toString)).toList();
    }

    private List<ExecutionRow> rows(Stream<ExecutionSum> sums, Dimension by) {
        Map<List<Object>, ExecutionSum> together = new LinkedHashMap<>();
        sums.forEach(sum -> together.merge(List.of(text(sum.key()), sum.currency()), sum, ExecutionSum::plus));
        return together.values().stream().map(sum -> row(sum, by))
            .sorted(Comparator.comparing((ExecutionRow row) -> by == Dimension.ECONOMIC ? row.code() : counting(row.code()))
                .thenComparing(ExecutionRow::key).thenComparing(ExecutionRow::currency)).toList();
    }

    /** A code as it sorts where people count: 2 before 10. */
    private static String counting(String code) {
        return NUMBERS.matcher(code).replaceAll(number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
    }

    private ExecutionRow row(ExecutionSum sum, Dimension by) {
        String currency = sum.currency();
        ExecutionSum.Stages stages = sum.stages();
        return new ExecutionRow(text(sum.key()), text(sum.code()), name(sum, by), currency, sum.lines(), told(sum.planned(), currency),
            told(sum.approved(), currency), told(stages.revised(), currency), told(stages.allotted(), currency), told(stages.committed(), currency),
            told(stages.paid(), currency), BudgetLineRow.absorption(stages.paid(), stages.revised()), inOrder(sum.rates().stream()));
    }

    /** Null where it is more than can be told, so that the other sums can still be read. */
    private static Money told(long minor, String currency) {
        return Math.abs(minor) > Money.MOST ? null : Money.ofMinor(minor, currency);
    }

    private String name(ExecutionSum sum, Dimension by) {
        return switch (by) {
            case ECONOMIC -> Classifications.of(ClassificationScheme.GFSM).name(text(sum.code()), caller.get().language());
            case FUNCTION -> Classifications.of(ClassificationScheme.COFOG).name(text(sum.code()), caller.get().language());
            default -> text(sum.name());
        };
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
