package org.concord.actionplans.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.kernel.Money;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;

/** Plans, and what they consist of. */
@ApplicationScoped
public class PlanRepository {

    /** What a hundred thousand lines may cost each: no plan has more, so that nothing needs to be added up where no line costs more. */
    private static final long LARGE = Money.MOST / 100_000;

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    void add(Object part) {
        entities.persist(part);
    }

    void remove(Object part) {
        entities.remove(part);
        entities.flush();
    }

    <T> Optional<T> find(Class<T> type, Object id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** The plan, which nobody else changes until the transaction ends: what belongs to it is written behind this lock. */
    Optional<Programme> lock(UUID programme) {
        return Optional.ofNullable(entities.find(Programme.class, programme, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, of a plan that is read already. */
    void lock(Programme plan) {
        entities.lock(plan, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The line takes no entry until the transaction ends. */
    void lock(BudgetLine line) {
        entities.lock(line, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What {@code field} of a command names. */
    <T> T named(Class<T> type, String field, UUID id) {
        return find(type, id).orElseThrow(() -> RuleBroken.at(field, PlanRule.UNKNOWN_IN_PLAN, id));
    }

    /** The revision of a plan that is being written. */
    ProgrammeRevision current(UUID programme) {
        return entities.createQuery("from ProgrammeRevision r where r.programme = :programme order by r.number desc", ProgrammeRevision.class)
            .setParameter("programme", programme)
            .setMaxResults(1)
            .getSingleResult();
    }

    boolean codeTaken(String code) {
        return !entities.createQuery("select p.id from Programme p where p.code = :code", UUID.class).setParameter("code", code).getResultList().isEmpty();
    }

    /** Refuses a code that another one of the plan has, such as an objective or an indicator; {@code type} is the entity's name. */
    public void mustBeFree(String type, UUID programme, UUID id, String code, PlanRule taken) {
        boolean found = entities.createQuery("select x.id from " + type + " x where x.programme = :programme and x.code = :code and x.id <> :id", UUID.class)
            .setParameter("programme", programme)
            .setParameter("code", code)
            .setParameter("id", id)
            .setFlushMode(FlushModeType.COMMIT)
            .getResultStream().findAny().isPresent();
        if (found) {
            throw RuleBroken.at("code", taken, code);
        }
    }

    /** Refuses a second line of the same activity, source, year, currency, codes and unit. */
    void mustBeTheOnly(BudgetLine line) {
        boolean found = entities.createQuery("""
                select l.code from BudgetLine l where l.activity = :activity and l.source = :source and l.fiscalYear = :year and l.currency = :currency
                and l.economicCode = :economic and l.functionCode = :function and l.unit = :unit and l.id <> :id""", String.class)
            .setParameter("activity", line.activity()).setParameter("source", line.source()).setParameter("year", line.fiscalYear())
            .setParameter("currency", line.currency()).setParameter("economic", line.economicCode()).setParameter("function", line.functionCode())
            .setParameter("unit", line.unit()).setParameter("id", line.id())
            .setFlushMode(FlushModeType.COMMIT)
            .getResultStream().findAny().isPresent();
        if (found) {
            throw new RuleBroken(PlanRule.LINE_ALREADY_THERE);
        }
    }

    /** Refuses a line with which all of its plan and currency would cost more than can be told, in whatever order they came. */
    void mustStayTellable(BudgetLine line) {
        if (line.planned() > LARGE || hasLargeLine(line)) {
            Long others = ofPlanAndCurrency(line, "select sum(l.planned)", "l.id <> :id", Long.class).setParameter("id", line.id()).getSingleResult();
            if (others != null && others + line.planned() > Money.MOST) {
                throw RuleBroken.at("planned", PlanRule.PLAN_TOO_LARGE, Money.ofMinor(Money.MOST, line.currency()));
            }
        }
    }

    private boolean hasLargeLine(BudgetLine beside) {
        return !ofPlanAndCurrency(beside, "select l.id", "l.planned > :large", UUID.class).setParameter("large", LARGE)
            .setMaxResults(1).getResultList().isEmpty();
    }

    private <T> TypedQuery<T> ofPlanAndCurrency(BudgetLine line, String what, String condition, Class<T> type) {
        return entities.createQuery(what + " from BudgetLine l where l.programme = :programme and l.currency = :currency and " + condition, type)
            .setParameter("programme", line.programme()).setParameter("currency", line.currency())
            .setFlushMode(FlushModeType.COMMIT);
    }

    boolean hasHistory(UUID line) {
        return !entities.createQuery("select h.id from HistoricFigure h where h.line = :line", UUID.class).setParameter("line", line)
            .setMaxResults(1).getResultList().isEmpty();
    }

    boolean hasHistory(UUID line, int fiscalYear) {
        return !entities.createQuery("select h.id from HistoricFigure h where h.line = :line and h.fiscalYear = :year", UUID.class)
            .setParameter("line", line).setParameter("year", fiscalYear).getResultList().isEmpty();
    }

    boolean hasLines(UUID programme) {
        return !entities.createQuery("select l.id from BudgetLine l where l.programme = :programme", UUID.class)
            .setParameter("programme", programme).setMaxResults(1).getResultList().isEmpty();
    }

    /** Refuses to let a plan end before, or begin after, what it consists of. */
    void mustStillFit(Programme plan) {
        Object[] years = entities.createQuery("select min(l.fiscalYear), max(l.fiscalYear) from BudgetLine l where l.programme = :programme", Object[].class)
            .setParameter("programme", plan.id()).getSingleResult();
        for (Object year : years) {
            if (year != null) {
                plan.mustIncludeFiscalYear((Integer) year);
            }
        }
        List.of("Activity", "Target", "Measurement", "ProgressReport", "AwarenessCampaign").forEach(part -> mustStillInclude(plan, part));
        Object[] reported = entities.createQuery("select min(r.year), max(r.year) from CountryProgress r where r.programme = :programme", Object[].class)
            .setParameter("programme", plan.id()).getSingleResult();
        for (Object year : reported) {
            if (year != null) {
                plan.mustIncludeYear("to", (Integer) year);
            }
        }
    }

    private void mustStillInclude(Programme plan, String part) {
        Object[] days = entities.createQuery("select min(x.firstDay), max(x.firstDay), min(x.lastDay), max(x.lastDay) from " + part + " x "
            + "where x.programme = :programme", Object[].class).setParameter("programme", plan.id()).getSingleResult();
        for (Object day : days) {
            if (day != null) {
                plan.mustInclude("to", (LocalDate) day);
            }
        }
    }
}
