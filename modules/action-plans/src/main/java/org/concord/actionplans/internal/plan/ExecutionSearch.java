package org.concord.actionplans.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.concord.actionplans.api.ExecutionQuestion;
import org.concord.actionplans.api.ExecutionQuestion.Dimension;
import org.concord.actionplans.internal.PlanSight;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Sums up budget lines in the database, whatever their number. */
@ApplicationScoped
class ExecutionSearch {

    private static final String SUM = "select new org.concord.actionplans.internal.plan.ExecutionSum(";
    private static final String FROM = """
         from BudgetLine l join Activity a on a.id = l.activity join Objective o on o.id = a.objective join FundingSource s on s.code = l.source
        join Programme p on p.id = l.programme""";
    private static final String BALANCES = ", l.currency, p.currency, count(l), sum(l.planned), sum(b.appropriated), sum(b.unallotted), sum(b.allotted), "
        + "sum(b.committed), sum(b.payable), sum(b.spent))" + FROM + " join LineBalance b on b.line = l.id";
    private static final String SHOWN = "case when m.reporting is null then l.currency else p.currency end";
    private static final String MOVED = " join Posting m on m.line = l.id join JournalEntry e on e.id = m.entry left join JournalEntry r on r.id = e.reverses";
    private static final String POSTINGS = ", " + SHOWN + ", p.currency, 0L, 0L, " + sum("coalesce(r.kind, e.kind) = APPROPRIATION and m.stage = UNALLOTTED")
        + ", " + sum("m.stage = UNALLOTTED") + ", " + sum("m.stage = ALLOTTED") + ", " + sum("m.stage = COMMITTED") + ", " + sum("m.stage = PAYABLE") + ", "
        + sum("m.stage = SPENT") + ")" + FROM + MOVED;
    private static final String RATE = "x.base, x.quote, x.rate, x.day, x.source";
    private static final String RATES = ", p.currency, p.currency, " + RATE + ")" + FROM
        + " join Posting m on m.line = l.id join ExchangeRate x on x.id = m.rate";

    private static final String NOTHING = ", p.currency, p.currency, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L) from ";
    private static final String OBJECTIVES = NOTHING + "Objective o join Programme p on p.id = o.programme";
    private static final String ACTIVITIES = NOTHING + "Activity a join Objective o on o.id = a.objective join Programme p on p.id = a.programme";
    private static final String BARE_OBJECTIVE =
        "not exists (select l.id from BudgetLine l join Activity a on a.id = l.activity where a.objective = o.id)";
    private static final String BARE_ACTIVITY = "not exists (select l.id from BudgetLine l where l.activity = a.id)";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private PlanSight sight;

    private static String sum(String condition) {
        return "sum(case when " + condition + " then coalesce(m.reporting, m.amount) else 0L end)";
    }

    /** What the lines hold, by currency. */
    List<ExecutionSum> balances(ExecutionQuestion question, Dimension by) {
        return sums(question, by, BALANCES, "l.currency");
    }

    /** What was posted to the lines as it was converted then, or in the own currency where it was not. */
    List<ExecutionSum> postings(ExecutionQuestion question, Dimension by) {
        return sums(question, by, POSTINGS, SHOWN);
    }

    /** Objectives or activities of a plan that have no line, so that nobody misses them: nothing, in the currency in which the plan reports. */
    List<ExecutionSum> withoutLines(ExecutionQuestion question, Dimension by) {
        boolean parts = by == Dimension.OBJECTIVE || by == Dimension.ACTIVITY;
        if (!parts || question.programme() == null || question.isAboutSomeLines()) {
            return List.of();
        }
        boolean objectives = by == Dimension.OBJECTIVE;
        return sight.of(new ListQuery<>(entities, ExecutionSum.class, SUM + what(by, question) + (objectives ? OBJECTIVES : ACTIVITIES)))
            .where(objectives ? BARE_OBJECTIVE : BARE_ACTIVITY)
            .where("p.id = :programme", "programme", question.programme())
            .where("o.id = :objective", "objective", question.objective())
            .query("").getResultList();
    }

    /** The rates at which it was converted, as sums of nothing else. */
    List<ExecutionSum> rates(ExecutionQuestion question, Dimension by) {
        return sums(question, by, RATES, RATE);
    }

    private List<ExecutionSum> sums(ExecutionQuestion question, Dimension by, String figures, String currency) {
        String what = what(by, question);
        return of(question, new ListQuery<>(entities, ExecutionSum.class, SUM + what + figures))
            .query(" group by " + String.join(", ", List.of(what.split(", ")).stream().distinct().toList()) + ", " + currency + ", p.currency")
            .getResultList();
    }

    /** Objectives and activities are named with their plan where there may be several: two plans call theirs alike. */
    private static String what(Dimension by, ExecutionQuestion question) {
        String plan = question.programme() == null ? "p.code || ' ' || " : "";
        return switch (by) {
            case PROGRAMME -> "p.id, p.code, p.title";
            case OBJECTIVE -> "o.id, " + plan + "o.code, o.title";
            case ACTIVITY -> "a.id, " + plan + "a.code, a.title";
            case PILLAR -> "o.pillar, o.pillar, o.pillar";
            case SOURCE -> "s.code, s.code, s.name";
            case AGENCY -> "a.leadAgency, a.leadAgency, a.leadAgency";
            case YEAR -> "l.fiscalYear, l.fiscalYear, l.fiscalYear";
            case ECONOMIC -> "l.economicCode, l.economicCode, l.economicCode";
            case FUNCTION -> "l.functionCode, l.functionCode, l.functionCode";
            case UNIT -> "l.unit, l.unit, l.unit";
        };
    }

    /** Only of the lines that are asked for and seen. */
    private <R> ListQuery<R> of(ExecutionQuestion question, ListQuery<R> query) {
        return sight.of(query)
            .where("l.programme = :programme", "programme", question.programme())
            .where("l.fiscalYear = :fiscalYear", "fiscalYear", question.fiscalYear())
            .where("l.source = :source", "source", question.source())
            .where("a.objective = :objective", "objective", question.objective())
            .where("l.activity = :activity", "activity", question.activity())
            .where("a.leadAgency = :agency", "agency", question.agency());
    }
}
