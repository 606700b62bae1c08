package org.concord.actionplans.internal.imports;

import static org.concord.imports.api.ImportColumn.optional;
import static org.concord.imports.api.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.WriteIndicator;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.Ids;

/** Indicators with their baseline, known by plan and code. */
@ApplicationScoped
class IndicatorLines extends PlanLines {

    private static final WriteIndicator NOTHING = new WriteIndicator(null, null, null, null, null, null, null, null, null, null, null);

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required(PLAN, "VN-NPA-2026"), optional("objective", "O1"), optional("activity", ""), required("code", "I1"),
            required("title", "Districts with a referral network"), required("measure", "NUMBER"), optional("ascending", "true"), optional("unit", "districts"),
            optional("baselineOn", "2025"), optional("baselineValue", "12"), optional("baselineComment", ""), optional("baselineSource", "Annual report 2025"));
    }

    @Override
    public Set<String> derived() {
        return Set.of("id", "version", "programme", "objectiveCode", "activityCode", "target", "targetTo", "measured", "measuredTo", "achievement");
    }

    @Override
    public String key(Line line) {
        return line.key(PLAN, "code");
    }

    @Override
    protected Outcome store(Line line, Desks desks) {
        ProgrammeRow plan = plan(line, desks);
        String code = line.required("code");
        line.mustBeReadable();
        Optional<IndicatorRow> stored = known().part("Indicator", plan.id(), code).flatMap(desks.results()::indicator);
        WriteIndicator before = stored.map(IndicatorLines::asCommand).orElse(NOTHING);
        WriteIndicator said = new WriteIndicator(of(line, "objective", "Objective", plan, before.objective()), of(line, "activity", "Activity", plan,
            before.activity()), code, line.text("title", before.title()), line.oneOf("measure", IndicatorMeasure.class, before.measure()),
            line.yes("ascending", before.ascending()), line.text("unit", before.unit()), line.date("baselineOn", before.baselineOn()),
            line.decimal("baselineValue", before.baselineValue()), line.text("baselineComment", before.baselineComment()),
            line.text("baselineSource", before.baselineSource()));
        line.mustBeReadable();
        if (stored.isEmpty()) {
            desks.results().addIndicator(Ids.next(), said);
            return Outcome.NEW;
        }
        if (said.equals(before)) {
            return Outcome.UNCHANGED;
        }
        desks.results().changeIndicator(stored.get().id(), stored.get().version(), said);
        return Outcome.CHANGED;
    }

    private UUID of(Line line, String column, String type, ProgrammeRow plan, UUID stored) {
        return line.text(column, null) == null ? stored : part(line, column, type, plan.id());
    }

    private static WriteIndicator asCommand(IndicatorRow row) {
        return new WriteIndicator(row.objective(), row.activity(), row.code(), row.title(), row.measure(), row.ascending(), row.unit(), row.baselineOn(),
            row.baselineValue(), row.baselineComment(), row.baselineSource());
    }
}
