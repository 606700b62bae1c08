package org.concord.actionplans.internal.approved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.concord.store.Unit;

/** Takes the picture of a plan that was just approved, copied within the database however large the plan is. */
@ApplicationScoped
public class ApprovedPlanRepository {

    /** The plan last: the others belong to it. */
    private static final List<String> TAKEN_BEFORE = List.of("ApprovedTarget", "ApprovedIndicator", "ApprovedLine", "ApprovedActivity", "ApprovedObjective",
        "ApprovedPlan");
    private static final List<String> TAKEN_NOW = List.of("""
        insert into ApprovedPlan (programme, approvedAt, title, firstDay, lastDay, fiscalYearStart, legalBasis, source, note, searchText)
        select p.id, r.approvedAt, p.title, p.firstDay, p.lastDay, p.fiscalYearStart, p.legalBasis, p.source, p.note, p.searchText
        from Programme p join ProgrammeRevision r on r.programme = p.id and r.number = p.revision where p.id = :programme""", """
        insert into ApprovedObjective (id, programme, code, title)
        select o.id, o.programme, o.code, o.title from Objective o where o.programme = :programme""", """
        insert into ApprovedActivity (id, programme, objective, code, title, leadAgency)
        select a.id, a.programme, a.objective, a.code, a.title, a.leadAgency from Activity a where a.programme = :programme""", """
        insert into ApprovedLine (id, programme, activity, code, source, fiscalYear, currency, economicCode, functionCode, unit, planned)
        select l.id, l.programme, l.activity, l.code, l.source, l.fiscalYear, l.currency, l.economicCode, l.functionCode, l.unit, l.planned
        from BudgetLine l where l.programme = :programme""", """
        insert into ApprovedIndicator (id, programme, objective, activity, code, title, measure, ascending, unit, baselineDay, baselinePrecision, baselineValue,
            baselineComment, baselineSource)
        select i.id, i.programme, i.objective, i.activity, i.code, i.title, i.measure, i.ascending, i.unit, i.baselineDay, i.baselinePrecision, i.baselineValue,
            i.baselineComment, i.baselineSource from Indicator i where i.programme = :programme""", """
        insert into ApprovedTarget (id, programme, indicator, firstDay, lastDay, figure, comment)
        select t.id, t.programme, t.indicator, t.firstDay, t.lastDay, t.figure, t.comment from Target t where t.programme = :programme""");

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    /** The plan and its newest revision are approved by now; what was kept of the one before is dropped. */
    public void keep(UUID programme) {
        entities.flush();
        TAKEN_BEFORE.forEach(type -> run("delete from " + type + " x where x.programme = :programme", programme));
        TAKEN_NOW.forEach(copy -> run(copy, programme));
    }

    private void run(String statement, UUID programme) {
        entities.createQuery(statement).setParameter("programme", programme).executeUpdate();
    }
}
