package org.concord.training.internal.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.concord.access.api.Access;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MembershipCriteria;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.Memberships;
import org.concord.training.api.TrainingRight;
import org.concord.training.api.TrainingYear;
import org.concord.training.api.TrainingYears;
import org.concord.training.api.YearCriteria;
import org.concord.training.api.YearRunRow;
import org.concord.training.internal.year.YearSums.Facts;

/** Adds up what was taught in a year. */
@ApplicationScoped
@Transactional
public class YearDesk implements TrainingYears {

    private static final int FIRST = 1990;
    private static final int LAST = 2200;
    private static final MembershipCriteria MEMBERS = new MembershipCriteria(null, null, null, MembershipRole.MEMBER, null, null, null, null);

    @Inject
    private YearSearch search;
    @Inject
    private Spending spending;
    @Inject
    private Memberships memberships;
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
        YearSums sums = new YearSums(facts(LocalDate.of(year, Month.JANUARY, 1), earlier(LocalDate.of(year, Month.DECEMBER, 31), today), today));
        List<YearRunRow> rows = sums.rows();
        return new TrainingYear(sums.totals(year, rows), rows);
    }

    private Facts facts(LocalDate from, LocalDate to, LocalDate today) {
        List<Held> runs = search.runs(from, to);
        return new Facts(runs, search.people(from, to), search.answers(from, to), search.later(from, to, today), search.services(from, to, today),
            search.minutes(from, to), spending.of(runs.stream().map(Held::activity), from, to),
            new MembersThen(Page.all(paging -> memberships.search(MEMBERS, paging))));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
