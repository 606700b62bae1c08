package org.concord.actionplans.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.BudgetLineCriteria;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.internal.PlanSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads budget lines with what their accounts hold. */
@ApplicationScoped
class BudgetLineSearch {

    private static final String ROW = """
        select new org.concord.actionplans.api.BudgetLineRow(l.id, l.programme, l.activity, a.code, a.title, a.objective, l.code, l.source, s.reserved,
        l.fiscalYear, l.currency, l.economicCode, l.functionCode, nullif(l.unit, ''), l.planned, b.appropriated, b.unallotted, b.allotted, b.committed,
        b.payable, b.spent, l.version)
        from BudgetLine l join LineBalance b on b.line = l.id join Activity a on a.id = l.activity join Objective o on o.id = a.objective
        join FundingSource s on s.code = l.source join Programme p on p.id = l.programme""";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private PlanSight sight;

    Page<BudgetLineRow> page(BudgetLineCriteria criteria, Paging paging) {
        return seen()
            .where("l.programme = :programme", "programme", criteria.programme())
            .where("a.objective = :objective", "objective", criteria.objective())
            .where("l.activity = :activity", "activity", criteria.activity())
            .where("o.pillar = :pillar", "pillar", criteria.pillar())
            .where("l.source = :source", "source", criteria.source())
            .where("l.fiscalYear = :fiscalYear", "fiscalYear", criteria.fiscalYear())
            .where("l.currency = :currency", "currency", criteria.currency())
            .where("l.economicCode = :economicCode", "economicCode", criteria.economicCode())
            .where("l.functionCode = :functionCode", "functionCode", criteria.functionCode())
            .where("a.leadAgency = :agency", "agency", criteria.agency())
            .where("lower(l.code) like :q escape '!' or a.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("code", "l.code")
            .sortedBy("activityCode", "a.code")
            .sortedBy("source", "l.source")
            .sortedBy("fiscalYear", "l.fiscalYear")
            .unique("id", "l.id")
            .page(paging);
    }

    Optional<BudgetLineRow> one(UUID id) {
        return seen().where("l.id = :id", "id", id).one();
    }

    Optional<BudgetLineRow> one(UUID programme, String code) {
        return seen().where("l.programme = :programme", "programme", programme).where("l.code = :code", "code", code).one();
    }

    private ListQuery<BudgetLineRow> seen() {
        return sight.of(new ListQuery<>(entities, BudgetLineRow.class, ROW));
    }
}
