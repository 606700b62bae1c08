package org.concord.actionplans.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.HistoricFigureCriteria;
import org.concord.actionplans.api.HistoricFigureRow;
import org.concord.actionplans.internal.PlanSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads what past books say. */
@ApplicationScoped
class HistoricFigureSearch {

    private static final String ROW = """
        select new org.concord.actionplans.api.HistoricFigureRow(h.id, h.line, l.code, h.fiscalYear, h.currency, h.approved, h.adjusted, h.executed,
        h.overspent, h.source, h.version) from HistoricFigure h join BudgetLine l on l.id = h.line join Programme p on p.id = h.programme""";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private PlanSight sight;

    Optional<HistoricFigureRow> one(UUID id) {
        return rows().where("h.id = :id", "id", id).one();
    }

    Page<HistoricFigureRow> page(HistoricFigureCriteria criteria, Paging paging) {
        return rows()
            .where("h.programme = :programme", "programme", criteria.programme())
            .where("h.line = :line", "line", criteria.line())
            .where("h.fiscalYear = :fiscalYear", "fiscalYear", criteria.fiscalYear())
            .where("h.overspent = :overspent", "overspent", criteria.overspent())
            .page(paging);
    }

    private ListQuery<HistoricFigureRow> rows() {
        return sight.of(new ListQuery<>(entities, HistoricFigureRow.class, ROW))
            .sortedBy("fiscalYear", "h.fiscalYear")
            .sortedBy("lineCode", "l.code")
            .unique("id", "h.id");
    }
}
