package org.concord.actionplans.internal.imports;

import static org.concord.imports.api.ImportColumn.optional;
import static org.concord.imports.api.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.WriteBudgetLine;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.Ids;

/**
 * Budget lines, known by plan and code, so that one that was removed comes in again as a new one; an activity or objective that the plan does not have yet
 * comes along, where the line describes it.
 */
@ApplicationScoped
class BudgetLineLines extends PlanLines {

    @Inject
    private ActivityCells activities;

    @Override
    public String name() {
        return "budget-lines";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required(PLAN, "VN-NPA-2026"), optional("objective", "O1"), optional("pillar", "PREVENTION"), optional("objectiveTitle", "Prevention"),
            required("activity", "O1-A1"), optional("activityTitle", "Campaigns in border provinces"), optional("leadAgency", "Ministry of Public Security"),
            required("code", "O1-A1-2026"), required("source", "VN-STATE-BUDGET"), required("fiscalYear", "2026"), required("currency", "VND"),
            required("economicCode", "22"), required("functionCode", "10.7"), optional("unit", ""), required("planned", "1500000000"));
    }

    @Override
    public Set<String> derived() {
        return Set.of("id", "version", "programme", "activityCode", "reserved", "approved", "revised", "allotted", "committed", "paid", "unallotted", "available",
            "absorption");
    }

    @Override
    public String key(Line line) {
        return line.key(PLAN, "code");
    }

    @Override
    public String column(String field) {
        return field.startsWith("planned") || field.equals("amount") ? "planned" : field;
    }

    @Override
    protected Outcome store(Line line, Desks desks) {
        ProgrammeRow plan = plan(line, desks);
        UUID activity = activities.of(line, plan, desks);
        String code = line.required("code");
        String currency = line.required("currency");
        line.mustBeReadable();
        Optional<BudgetLineRow> stored = known().part("BudgetLine", plan.id(), code).flatMap(desks.budgets()::find);
        WriteBudgetLine before = stored.map(BudgetLineLines::asCommand).orElse(new WriteBudgetLine(null, null, null, null, null, null, null, null));
        WriteBudgetLine said = new WriteBudgetLine(activity, code, line.text("source", before.source()), line.number("fiscalYear", before.fiscalYear()),
            line.text("economicCode", before.economicCode()), line.text("functionCode", before.functionCode()), line.text("unit", before.unit()),
            line.money("planned", currency, before.planned()));
        line.mustBeReadable();
        if (stored.isEmpty()) {
            desks.budgets().add(Ids.next(), said);
            return Outcome.NEW;
        }
        if (said.equals(before)) {
            return Outcome.UNCHANGED;
        }
        desks.budgets().change(stored.get().id(), stored.get().version(), said);
        return Outcome.CHANGED;
    }

    private static WriteBudgetLine asCommand(BudgetLineRow line) {
        return new WriteBudgetLine(line.activity(), line.code(), line.source(), line.fiscalYear(), line.economicCode(), line.functionCode(), line.unit(),
            line.planned());
    }
}
