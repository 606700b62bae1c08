package org.concord.training.internal.year;

import static org.concord.training.api.NominationState.COMPLETED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.kernel.Money;
import org.concord.training.api.Gender;
import org.concord.training.api.MissingReport;
import org.concord.training.api.RunState;
import org.concord.training.api.YearRunRow;
import org.concord.training.api.YearTotalsRow;

/** Adds up what is known of the runs of a year. */
final class YearSums {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Facts facts;
    private final Map<UUID, Integer> paidFor;

    /** What is known, by run; of money, by activity. */
    record Facts(List<Held> runs, Map<UUID, List<Attended>> people, Map<UUID, Counted> answers, Map<UUID, Counted> later, Map<UUID, Counted> services,
            Map<UUID, Long> minutes, Map<UUID, Spent> spent, MembersThen members) {
    }

    YearSums(Facts facts) {
        this.facts = facts;
        paidFor = facts.runs().stream().filter(run -> run.activity() != null)
            .collect(Collectors.groupingBy(Held::activity, Collectors.summingInt(run -> many(attended(run).stream()))));
    }

    List<YearRunRow> rows() {
        return facts.runs().stream().map(this::row).toList();
    }

    private YearRunRow row(Held run) {
        List<Attended> attended = attended(run);
        int people = many(attended.stream());
        int completed = many(attended.stream().filter(some -> some.state() == COMPLETED));
        int members = members(run).size();
        Counted answers = facts.answers().getOrDefault(run.id(), Counted.NONE);
        Counted later = facts.later().getOrDefault(run.id(), Counted.NONE);
        Counted services = facts.services().getOrDefault(run.id(), Counted.NONE);
        Spent spent = spent(run.activity());
        return new YearRunRow(run.id(), run.code(), run.title(), run.host(), run.firstDay(), run.lastDay(), run.state(), people,
            many(attended.stream().filter(some -> some.gender() == Gender.WOMAN)), many(attended.stream().filter(some -> some.gender() == Gender.MAN)),
            members, participants(run).size() - members, hours(facts.minutes().getOrDefault(run.id(), 0L)), completed, rate(completed, people),
            (int) answers.many(), (int) later.many(), (int) later.answered(), (int) services.many(), (int) services.answered(),
            missing(run, answers.many() * 2 >= people, later, services), spent.paid(), spent.perPerson(paidFor.getOrDefault(run.activity(), 0)),
            spent.rateMissing(), spent.rates());
    }

    private static List<MissingReport> missing(Held run, boolean evaluated, Counted later, Counted services) {
        List<MissingReport> missing = new ArrayList<>();
        if (run.state() != RunState.CLOSED) {
            missing.add(MissingReport.NOT_CLOSED);
        } else if (!evaluated) {
            missing.add(MissingReport.EVALUATION);
        }
        if (later.answered() < later.many()) {
            missing.add(MissingReport.USE_AT_WORK);
        }
        if (services.answered() < services.many()) {
            missing.add(MissingReport.SERVICE);
        }
        return missing;
    }

    YearTotalsRow totals(int year, List<YearRunRow> rows) {
        int people = sum(rows, YearRunRow::people);
        int completed = sum(rows, YearRunRow::completed);
        Set<String> members = facts.runs().stream().flatMap(run -> members(run).stream()).collect(Collectors.toSet());
        Set<String> others = new HashSet<>(facts.runs().stream().flatMap(run -> participants(run).stream()).toList());
        others.removeAll(members);
        Map<String, Spent> spent = byCurrency();
        return new YearTotalsRow(year, rows.size(), people, sum(rows, YearRunRow::women), sum(rows, YearRunRow::men),
            members.size(), others.size(), rows.stream().map(YearRunRow::hours).reduce(BigDecimal.ZERO, BigDecimal::add), completed, rate(completed, people),
            (int) rows.stream().filter(row -> row.missing().isEmpty()).count(), sum(rows, YearRunRow::laterDue), sum(rows, YearRunRow::laterAnswered),
            sum(rows, YearRunRow::serviceDue), sum(rows, YearRunRow::serviceAnswered), spent.values().stream().map(Spent::paid).toList(), perPerson(spent),
            facts.spent().values().stream().anyMatch(Spent::rateMissing),
            facts.spent().values().stream().flatMap(one -> one.rates().stream()).distinct().toList());
    }

    private static int sum(List<YearRunRow> rows, ToIntFunction<YearRunRow> figure) {
        return rows.stream().mapToInt(figure).sum();
    }

    /** What all activities paid together that report in a currency. */
    private Map<String, Spent> byCurrency() {
        return facts.spent().values().stream().filter(spent -> spent.paid() != null)
            .collect(Collectors.toMap(spent -> spent.paid().currency(), spent -> spent, Spent::plus, TreeMap::new));
    }

    private List<Money> perPerson(Map<String, Spent> spent) {
        return spent.entrySet().stream().flatMap(one -> Stream.ofNullable(one.getValue().perPerson(paidForIn(one.getKey())))).toList();
    }

    private int paidForIn(String currency) {
        return paidFor.entrySet().stream().filter(one -> isIn(currency, spent(one.getKey()))).mapToInt(Map.Entry::getValue).sum();
    }

    private static boolean isIn(String currency, Spent spent) {
        return spent.paid() != null && spent.paid().currency().equals(currency);
    }

    private Spent spent(UUID activity) {
        return activity == null ? Spent.NOTHING : facts.spent().getOrDefault(activity, Spent.NOTHING);
    }

    private List<Attended> attended(Held run) {
        return facts.people().getOrDefault(run.id(), List.of());
    }

    private Set<String> participants(Held run) {
        return attended(run).stream().map(Attended::participant).collect(Collectors.toSet());
    }

    private Set<String> members(Held run) {
        Predicate<String> isMember = participant -> facts.members().has(participant, run.lastDay());
        return participants(run).stream().filter(isMember).collect(Collectors.toSet());
    }

    private static int many(Stream<Attended> attended) {
        return attended.mapToInt(some -> (int) some.many()).sum();
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal rate(int completed, int people) {
        return people == 0 ? null : BigDecimal.valueOf(100L * completed).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
    }
}
