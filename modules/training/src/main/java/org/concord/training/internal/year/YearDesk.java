package org.concord.training.internal.year;

import static org.concord.training.api.NominationState.COMPLETED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.Gender;
import org.concord.training.api.MissingReport;
import org.concord.training.api.RunState;
import org.concord.training.api.TrainingRight;
import org.concord.training.api.TrainingYear;
import org.concord.training.api.TrainingYears;
import org.concord.training.api.YearCriteria;
import org.concord.training.api.YearRunRow;

/** Adds up what was taught in a year. */
@ApplicationScoped
@Transactional
public class YearDesk implements TrainingYears {

    private static final int FIRST = 1990;
    private static final int LAST = 2200;
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    @Inject
    private YearSearch search;
    @Inject
    private Spending spending;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    @Override
    public TrainingYear of(YearCriteria criteria) {
        access.require(TrainingRight.READ_YEAR);
        LocalDate today = LocalDate.now(clock);
        int year = criteria.year() == null ? today.getYear() : criteria.year();
        if (year < FIRST || year > LAST) {
            throw RuleBroken.at("year", KernelRule.NOT_A_NUMBER, year);
        }
        LocalDate from = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate to = earlier(LocalDate.of(year, Month.DECEMBER, 31), today);
        List<Held> runs = search.runs(from, to);
        Map<UUID, List<Attended>> people = search.people(from, to);
        Map<UUID, Counted> answers = search.answers(from, to);
        Map<UUID, Counted> later = search.later(from, to, today);
        Map<UUID, Long> minutes = search.minutes(from, to);
        Map<UUID, Money> paid = spending.of(runs.stream().map(Held::activity));
        Map<UUID, Integer> paidFor = paidFor(runs, people);
        List<YearRunRow> rows = runs.stream().map(run -> row(run, people.getOrDefault(run.id(), List.of()), answers.getOrDefault(run.id(), Counted.NONE),
            later.getOrDefault(run.id(), Counted.NONE), minutes.getOrDefault(run.id(), 0L), paid.get(run.activity()), paidFor.get(run.activity()))).toList();
        return summed(year, rows, people);
    }

    /** How many people each activity paid for, in whichever run. */
    private static Map<UUID, Integer> paidFor(List<Held> runs, Map<UUID, List<Attended>> people) {
        return runs.stream().filter(run -> run.activity() != null)
            .collect(Collectors.groupingBy(Held::activity, Collectors.summingInt(run -> many(people.getOrDefault(run.id(), List.of()).stream()))));
    }

    private static YearRunRow row(Held run, List<Attended> attended, Counted answers, Counted later, long minutes, Money paid, Integer paidFor) {
        int people = many(attended.stream());
        int completed = many(attended.stream().filter(some -> some.state() == COMPLETED));
        Money perPerson = paid == null || paidFor == 0 ? null
            : Money.ofMinor(BigDecimal.valueOf(paid.minor()).divide(BigDecimal.valueOf(paidFor), 0, RoundingMode.HALF_UP).longValueExact(), paid.currency());
        return new YearRunRow(run.id(), run.code(), run.title(), run.host(), run.firstDay(), run.lastDay(), run.state(), people,
            many(attended.stream().filter(some -> some.gender() == Gender.WOMAN)), many(attended.stream().filter(some -> some.gender() == Gender.MAN)),
            (int) attended.stream().map(Attended::participant).distinct().count(), hours(minutes), completed, rate(completed, people),
            (int) answers.many(), (int) later.many(), (int) later.answered(), missing(run, people, answers, later), paid, perPerson);
    }

    private static MissingReport missing(Held run, int people, Counted answers, Counted later) {
        if (run.state() != RunState.CLOSED) {
            return MissingReport.NOT_CLOSED;
        }
        if (answers.many() * 2 < people) {
            return MissingReport.EVALUATION;
        }
        return later.answered() < later.many() ? MissingReport.USE_AT_WORK : null;
    }

    private static TrainingYear summed(int year, List<YearRunRow> rows, Map<UUID, List<Attended>> people) {
        int all = rows.stream().mapToInt(YearRunRow::people).sum();
        int completed = rows.stream().mapToInt(YearRunRow::completed).sum();
        int members = (int) people.values().stream().flatMap(List::stream).map(Attended::participant).distinct().count();
        return new TrainingYear(year, rows.size(), all, rows.stream().mapToInt(YearRunRow::women).sum(), rows.stream().mapToInt(YearRunRow::men).sum(), members,
            rows.stream().map(YearRunRow::hours).reduce(BigDecimal.ZERO, BigDecimal::add), completed, rate(completed, all),
            (int) rows.stream().filter(row -> row.missing() == null).count(), rows);
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

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
