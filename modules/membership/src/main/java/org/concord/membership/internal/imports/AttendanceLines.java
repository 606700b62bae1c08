package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.NaturalId;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.AttendanceMark;
import org.concord.membership.api.AttendanceRow;
import org.concord.membership.api.Attendances;
import org.concord.membership.api.CorrectAttendance;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.RecordAttendance;

/** Who came to a meeting on a day; the meeting is named by its id, or by a body that met and the day. */
@ApplicationScoped
class AttendanceLines extends DeskLines {

    @Inject
    private KnownMeetingSearch meetings;

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.optional("meeting", ""), ImportColumn.optional("body", "BP-AHG"), ImportColumn.optional("number", "16"),
            ImportColumn.required("day", "2023-05-23"), ImportColumn.required("participant", "VN"), ImportColumn.optional("delegate", ""),
            ImportColumn.required("mark", "PRESENT"));
    }

    @Override
    public Set<String> derived() {
        return Set.of("id", "name", "delegateName", "version");
    }

    @Override
    public String key(Line line) {
        return line.key("meeting", "body", "number", "day", "participant", "delegate");
    }

    @Override
    protected Outcome store(Line line, Desks desks) {
        line.required("day");
        LocalDate day = line.day("day");
        String participant = line.required("participant");
        line.required("mark");
        AttendanceMark mark = line.oneOf("mark", AttendanceMark.class, null);
        UUID delegate = line.id("delegate", null);
        UUID meeting = line.id("meeting", null);
        String body = meeting == null ? line.required("body") : null;
        line.mustBeReadable();
        UUID of = meeting != null ? meeting : meeting(line, body, day);
        Optional<AttendanceRow> known = known(desks.attendances(), of, day, participant, delegate);
        if (known.isEmpty()) {
            UUID id = NaturalId.of("attendance", of, participant, delegate, day);
            desks.attendances().record(of, id, new RecordAttendance(participant, delegate, day, mark));
            return Outcome.NEW;
        }
        if (known.get().mark() == mark) {
            return Outcome.UNCHANGED;
        }
        desks.attendances().correct(of, known.get().id(), known.get().version(), new CorrectAttendance(mark));
        return Outcome.CHANGED;
    }

    private UUID meeting(Line line, String body, LocalDate day) {
        return meetings.onDay(body, line.text("number", null), day)
            .orElseThrow(() -> RuleBroken.at("body", MeetingRule.UNKNOWN_MEETING, body + " " + day));
    }

    private static Optional<AttendanceRow> known(Attendances attendances, UUID meeting, LocalDate day, String participant, UUID delegate) {
        String after = null;
        do {
            Page<AttendanceRow> page = attendances.marks(meeting, day, new Paging(Paging.MOST, after, null));
            Optional<AttendanceRow> found = page.rows().stream()
                .filter(row -> row.participant().equals(participant) && Objects.equals(row.delegate(), delegate))
                .findFirst();
            if (found.isPresent()) {
                return found;
            }
            after = page.next();
        } while (after != null);
        return Optional.empty();
    }
}
