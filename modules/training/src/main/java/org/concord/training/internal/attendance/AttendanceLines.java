package org.concord.training.internal.attendance;

import static org.concord.imports.api.ImportColumn.optional;
import static org.concord.imports.api.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Right;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.Rule;
import org.concord.training.api.AttendanceRule;
import org.concord.training.api.EnterAttendance;
import org.concord.training.api.Registers;
import org.concord.training.api.TrainingRight;

/** Attendance of sessions, of whoever wears a badge or is an officer. The list of a run's badges, with two columns more, is such a file. */
@ApplicationScoped
class AttendanceLines implements FileKind {

    private static final String SESSION = "session";
    private static final String BADGE = "badge";
    private static final String OFFICER = "officer";
    private static final String MINUTES = "minutes";

    @Inject
    private Registers real;
    @Inject
    private TrialRegisters trial;
    @Inject
    private AttendanceRepository attendance;

    @Override
    public String name() {
        return "course-attendance";
    }

    @Override
    public Right right() {
        return TrainingRight.KEEP_RUNS;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required(SESSION, "0190a5b4-3c5e-7b6a-9f00-2f6d1c0a7e11"), optional(BADGE, "5d7f2a4e-8c1b-4f3e-9a60-1b2c3d4e5f60"),
            optional(OFFICER, "0190a5b4-40aa-7d21-8c11-5a6b7c8d9e0f"), required(MINUTES, "90"));
    }

    @Override
    public Set<String> derived() {
        return Set.of("nomination", "run", "participant", "officerName");
    }

    @Override
    public String key(Line line) {
        return line.key(SESSION, BADGE, OFFICER);
    }

    /** What is wrong with the minutes names the nomination they are of. */
    @Override
    public String column(String field) {
        return field.startsWith(MINUTES) ? MINUTES : field;
    }

    @Override
    public Outcome store(Line line) {
        return store(line, real);
    }

    @Override
    public Outcome tryOut(Line line) {
        return store(line, trial);
    }

    private static Outcome store(Line line, Registers registers) {
        line.required(SESSION);
        line.required(MINUTES);
        UUID session = line.id(SESSION, null);
        EnterAttendance command = new EnterAttendance(line.id(BADGE, null), line.id(OFFICER, null), line.number(MINUTES, null));
        line.mustBeReadable();
        return registers.enter(session, command).map(known -> known.equals(command.minutes()) ? Outcome.UNCHANGED : Outcome.CHANGED).orElse(Outcome.NEW);
    }

    @Override
    public List<Rule> rules() {
        return List.of(AttendanceRule.values());
    }

    @Override
    public void settle() {
        attendance.settle();
    }

    @Override
    public void forget() {
        attendance.forget();
    }
}
