package org.concord.actionplans.internal.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.CountryProgressCriteria;
import org.concord.actionplans.api.CountryProgressRow;
import org.concord.actionplans.api.RegionalProgressQuestion;
import org.concord.actionplans.api.SpaCommitmentCriteria;
import org.concord.actionplans.api.SpaCommitmentRow;
import org.concord.actionplans.internal.PlanSight;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.kernel.RuleBroken;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads the commitments of sub-regional plans and what members report on them. Such plans are seen by everybody who sees plans at all. */
@ApplicationScoped
class RegionalSearch {

    private static final String COMMITMENT = """
        select new org.concord.actionplans.api.SpaCommitmentRow(c.id, c.programme, p.code, c.objective, o.code, c.code, c.title, c.source, c.version)
        from SpaCommitment c join Programme p on p.id = c.programme left join Objective o on o.id = c.objective""";
    private static final String PROGRESS = """
        select new org.concord.actionplans.api.CountryProgressRow(r.id, r.programme, r.commitment, c.code, c.title, r.member, r.year, r.progress, r.text, r.source,
        r.reportedBy, r.version) from CountryProgress r join SpaCommitment c on c.id = r.commitment join Programme p on p.id = r.programme""";
    private static final String ROLL_UP = "select new org.concord.actionplans.internal.results.CommitmentSum(c.id, c.code, c.title, p.owner, r.year, "
        + count("NOT_STARTED") + count("STARTED") + count("ON_TRACK") + count("DONE") + """
        count(r.id)) from SpaCommitment c join Programme p on p.id = c.programme left join CountryProgress r on r.commitment = c.id""";
    private static final String EACH = " group by c.id, c.code, c.title, p.owner, r.year order by c.code, c.id, r.year";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private PlanSight sight;

    private static String count(String progress) {
        return "sum(case when r.progress = " + progress + " then 1L else 0L end), ";
    }

    Page<SpaCommitmentRow> commitments(SpaCommitmentCriteria criteria, Paging paging) {
        return seen(SpaCommitmentRow.class, COMMITMENT)
            .where("c.programme = :programme", "programme", criteria.programme())
            .where("c.objective = :objective", "objective", criteria.objective())
            .where("c.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("code", "c.code")
            .sortedBy("title", "c.title")
            .unique("id", "c.id")
            .page(paging);
    }

    Optional<SpaCommitmentRow> commitment(UUID id) {
        return seen(SpaCommitmentRow.class, COMMITMENT).where("c.id = :id", "id", id).one();
    }

    Page<CountryProgressRow> progress(CountryProgressCriteria criteria, Paging paging) {
        return seen(CountryProgressRow.class, PROGRESS)
            .where("r.programme = :programme", "programme", criteria.programme())
            .where("r.commitment = :commitment", "commitment", criteria.commitment())
            .where("r.member = :member", "member", criteria.member())
            .where("r.year = :year", "year", criteria.year())
            .where("r.progress = :progress", "progress", criteria.progress())
            .sortedBy("year", "r.year")
            .sortedBy("commitmentCode", "c.code")
            .sortedBy("member", "r.member")
            .ordered("-year")
            .unique("id", "r.id")
            .page(paging);
    }

    Optional<CountryProgressRow> progress(UUID id) {
        return seen(CountryProgressRow.class, PROGRESS).where("r.id = :id", "id", id).one();
    }

    List<CommitmentSum> rollUp(RegionalProgressQuestion question) {
        sight.owners();
        Integer year = question.year();
        ListQuery<CommitmentSum> sums = new ListQuery<>(entities, CommitmentSum.class, ROLL_UP + (year == null ? "" : " and r.year = :year"))
            .where("c.programme = :programme", "programme", question.programme());
        if (year != null) {
            sums.with("year", year)
                .where("p.firstDay <= :lastDay", "lastDay", day(year, 12, 31))
                .where("p.lastDay >= :firstDay", "firstDay", day(year, 1, 1));
        }
        return sums.query(EACH).getResultList();
    }

    private static LocalDate day(int year, int month, int ofMonth) {
        if (year < Period.BEGINNING.getYear() || year > Period.FOREVER.getYear()) {
            throw RuleBroken.at("year", KernelRule.DATE_DOES_NOT_EXIST, year);
        }
        return LocalDate.of(year, month, ofMonth);
    }

    private <R> ListQuery<R> seen(Class<R> row, String select) {
        return sight.of(new ListQuery<>(entities, row, select));
    }
}
