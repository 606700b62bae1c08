package org.concord.actionplans.internal.imports;

import static org.concord.imports.api.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.actionplans.api.HistoricFigureCriteria;
import org.concord.actionplans.api.HistoricFigureRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.RecordHistory;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.NaturalId;
import org.concord.kernel.Paging;

/** What past books say of lines, known by plan, line and year. Overspending that happened is taken in and flagged. */
@ApplicationScoped
class HistoryLines extends PlanLines {

    @Override
    public String name() {
        return "historic-figures";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required(PLAN, "VN-NPA-2026"), required("line", "O1-A1-2026"), required("fiscalYear", "2026"), required("currency", "VND"),
            required("approved", "1500000000"), required("adjusted", "1400000000"), required("executed", "1450000000"),
            required("source", "Final account of 2026"));
    }

    @Override
    public Set<String> derived() {
        return Set.of("id", "version", "lineCode", "overspent");
    }

    @Override
    public String key(Line line) {
        return line.key(PLAN, "line", "fiscalYear");
    }

    @Override
    protected Outcome store(Line line, Desks desks) {
        ProgrammeRow plan = plan(line, desks);
        UUID of = part(line, "line", "BudgetLine", plan.id());
        line.required("fiscalYear");
        Integer year = line.number("fiscalYear", null);
        String currency = line.required("currency");
        line.mustBeReadable();
        Optional<HistoricFigureRow> stored = desks.budgets().history(new HistoricFigureCriteria(plan.id(), of, year, null), Paging.first(1)).rows().stream()
            .findFirst();
        RecordHistory before = stored.map(HistoryLines::asCommand).orElse(new RecordHistory(null, null, null, null, null, null));
        RecordHistory said = new RecordHistory(of, year, line.money("approved", currency, before.approved()),
            line.money("adjusted", currency, before.adjusted()), line.money("executed", currency, before.executed()), line.text("source", before.source()));
        line.mustBeReadable();
        if (stored.isEmpty()) {
            desks.budgets().recordHistory(NaturalId.of("historic-figures", of, year), said);
            return Outcome.NEW;
        }
        if (said.equals(before)) {
            return Outcome.UNCHANGED;
        }
        desks.budgets().correctHistory(stored.get().id(), stored.get().version(), said);
        return Outcome.CHANGED;
    }

    private static RecordHistory asCommand(HistoricFigureRow row) {
        return new RecordHistory(row.line(), row.fiscalYear(), row.approved(), row.adjusted(), row.executed(), row.source());
    }
}
