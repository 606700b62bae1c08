package org.concord.actionplans.internal.imports;

import static org.concord.imports.api.ImportColumn.optional;
import static org.concord.imports.api.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.WriteProgramme;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.NaturalId;

/** Plans, known by their code. */
@ApplicationScoped
class ProgrammeLines extends PlanLines {

    private static final WriteProgramme NOTHING = new WriteProgramme(null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required("code", "VN-NPA-2026"), required("kind", "NATIONAL"), required("owner", "VN"), required("title", "National Plan of Action"),
            required("from", "2026-01-01"), required("to", "2030-12-31"), optional("fiscalYearStart", "1"), required("currency", "VND"),
            optional("legalBasis", "Decision of the Prime Minister"), optional("approvedBy", ""), optional("approvedOn", ""), optional("source", ""),
            optional("note", ""));
    }

    @Override
    public Set<String> derived() {
        return Set.of("id", "state", "submittedBy", "ownWork", "revision", "version");
    }

    @Override
    public String key(Line line) {
        return line.key("code");
    }

    @Override
    protected Outcome store(Line line, Desks desks) {
        String code = line.required("code");
        line.mustBeReadable();
        Optional<ProgrammeRow> stored = known().plan(code).flatMap(desks.plans()::find);
        WriteProgramme before = stored.map(ProgrammeLines::asCommand).orElse(NOTHING);
        WriteProgramme said = new WriteProgramme(code, line.oneOf("kind", ProgrammeKind.class, before.kind()), line.text("owner", before.owner()),
            line.text("title", before.title()), day(line, "from", before.from()), day(line, "to", before.to()),
            line.number("fiscalYearStart", before.fiscalYearStart()), line.text("currency", before.currency()), line.text("legalBasis", before.legalBasis()),
            line.text("approvedBy", before.approvedBy()), day(line, "approvedOn", before.approvedOn()), line.text("source", before.source()),
            line.text("note", before.note()));
        line.mustBeReadable();
        if (stored.isEmpty()) {
            desks.plans().open(NaturalId.of("programmes", code), said);
            return Outcome.NEW;
        }
        if (said.equals(before)) {
            return Outcome.UNCHANGED;
        }
        desks.plans().change(stored.get().id(), stored.get().version(), said);
        return Outcome.CHANGED;
    }

    private static LocalDate day(Line line, String column, LocalDate stored) {
        LocalDate day = line.day(column);
        return day == null ? stored : day;
    }

    private static WriteProgramme asCommand(ProgrammeRow plan) {
        return new WriteProgramme(plan.code(), plan.kind(), plan.owner(), plan.title(), plan.from(), plan.to(), plan.fiscalYearStart(), plan.currency(),
            plan.legalBasis(), plan.approvedBy(), plan.approvedOn(), plan.source(), plan.note());
    }
}
