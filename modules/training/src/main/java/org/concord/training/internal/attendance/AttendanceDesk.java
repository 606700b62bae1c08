package org.concord.training.internal.attendance;

import static org.concord.training.api.NominationState.COMPLETED;
import static org.concord.training.api.NominationState.CONFIRMED;
import static org.concord.training.api.NominationState.ENROLLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.training.api.AttendanceRule;
import org.concord.training.api.AttendedBy;
import org.concord.training.api.BadgeRow;
import org.concord.training.api.EnterAttendance;
import org.concord.training.api.OutcomeRow;
import org.concord.training.api.PresenceRow;
import org.concord.training.api.Registers;
import org.concord.training.api.RunState;
import org.concord.training.api.ScanBadge;
import org.concord.training.api.TakeRegister;
import org.concord.training.api.TrainingRight;
import org.concord.training.internal.evaluation.LaterEvaluations;
import org.concord.training.internal.nomination.Allocator;
import org.concord.training.internal.nomination.Nomination;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunParts;
import org.concord.training.internal.run.Session;

/** Takes the registers of sessions, and closes runs. */
@ApplicationScoped
@Transactional
public class AttendanceDesk implements Registers {

    private static final String SESSIONS = "sessions";

    @Inject
    private AttendanceRepository attendance;
    @Inject
    private AttendanceSearch search;
    @Inject
    private Attainments attainments;
    @Inject
    private LaterEvaluations later;
    @Inject
    private Allocator allocator;
    @Inject
    private RunParts runs;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public List<PresenceRow> of(UUID run, UUID session) {
        return search.presences(run, session);
    }

    @Override
    public void take(UUID run, UUID session, TakeRegister command) {
        Session of = session(run, session);
        Map<UUID, Nomination> seated = attendance.seated(run);
        Map<UUID, AttendanceRecord> before = attendance.latest(session);
        Set<UUID> oneself = oneself(run);
        Written.numbers("minutes", command.minutes()).forEach((nomination, minutes) -> {
            requireSeat("minutes", nomination, seated);
            AttendanceRecord known = before.get(nomination);
            if (known == null || known.minutes() != minutes) {
                requireAnother("minutes." + nomination, nomination, oneself);
                attendance.add(new AttendanceRecord(of, nomination, minutes, AttendedBy.MANUAL, known, clock.instant(), caller.get().username()));
            }
        });
        audit.changed(SESSIONS, session.toString(), "REGISTER_TAKEN", command);
    }

    @Override
    public List<BadgeRow> badges(UUID run) {
        access.require(TrainingRight.KEEP_RUNS);
        return search.badges(run);
    }

    @Override
    public Optional<BadgeRow> badge(UUID badge) {
        return search.badge(badge);
    }

    @Override
    public void scan(UUID run, UUID session, ScanBadge command) {
        Session of = session(run, session);
        UUID badge = Required.value("badge", command.badge());
        UUID nomination = attendance.seated(run, badge, null).orElseThrow(() -> RuleBroken.at("badge", AttendanceRule.UNKNOWN_BADGE)).id();
        requireAnother("badge", nomination, oneself(run));
        attendance.scanned(session, nomination).ifPresent(at -> {
            throw RuleBroken.at("badge", AttendanceRule.BADGE_SCANNED_BEFORE, at);
        });
        AttendanceRecord before = attendance.latest(session, nomination).orElse(null);
        attendance.add(new AttendanceRecord(of, nomination, of.minutes(), AttendedBy.QR, before, clock.instant(), caller.get().username()));
        audit.changed(SESSIONS, session.toString(), "BADGE_SCANNED", null);
    }

    @Override
    public Optional<Integer> enter(UUID session, EnterAttendance command) {
        access.require(TrainingRight.KEEP_RUNS);
        Session of = session(attendance.runOf(session), session);
        Nomination seated = seated(of.run().id(), command);
        Optional<AttendanceRecord> before = attendance.latest(session, seated.id());
        Optional<Integer> known = before.map(AttendanceRecord::minutes);
        int minutes = Required.value("minutes", command.minutes());
        if (known.isEmpty() || known.get() != minutes) {
            requireAnother(command.badge() == null ? "officer" : "badge", seated.id(), oneself(of.run().id()));
            attendance.add(new AttendanceRecord(of, seated.id(), minutes, AttendedBy.IMPORT, before.orElse(null), clock.instant(), caller.get().username()));
            audit.changed(SESSIONS, session.toString(), "ATTENDANCE_ENTERED", command);
        }
        return known;
    }

    private Nomination seated(UUID run, EnterAttendance command) {
        if (command.badge() == null && command.officer() == null) {
            throw RuleBroken.at("badge", KernelRule.REQUIRED);
        }
        return attendance.seated(run, command.badge(), command.officer()).orElseThrow(() -> command.officer() == null
            ? RuleBroken.at("badge", AttendanceRule.UNKNOWN_BADGE) : RuleBroken.at("officer", AttendanceRule.NO_SEAT_IN_RUN, command.officer()));
    }

    @Override
    public List<OutcomeRow> outcomes(UUID run) {
        return attainments.rows(run);
    }

    @Override
    public void close(UUID run, long version) {
        CourseRun of = runs.changing(run);
        Versions.match(of.version(), version);
        of.mustBe(RunState.PUBLISHED);
        Instant over = of.sessions().stream().map(Session::endsAt).max(Comparator.naturalOrder()).orElseThrow();
        if (clock.instant().isBefore(over)) {
            throw new RuleBroken(AttendanceRule.RUN_NOT_OVER, over);
        }
        allocator.tend(of);
        Map<UUID, Attainment> reached = attainments.of(of);
        requireResults(of, reached.values());
        List<Nomination> came = attendance.seated(run).values().stream()
            .filter(nomination -> nomination.state() == CONFIRMED || nomination.state() == ENROLLED).toList();
        came.forEach(nomination -> nomination.end(reached.get(nomination.id()).outcome()));
        later.ask(of, came.stream().filter(nomination -> nomination.state() == COMPLETED).toList());
        of.close();
        audit.changed("course-runs", run.toString(), "RUN_CLOSED", null);
    }

    /** Whoever came to a run with a pass mark failed it for good if nobody had entered results. */
    private void requireResults(CourseRun run, Collection<Attainment> reached) {
        boolean somebodyCame = reached.stream().anyMatch(one -> one.attended() > 0);
        if (run.passMark() != null && somebodyCame && !attainments.isTested(run)) {
            throw new RuleBroken(AttendanceRule.RESULTS_MISSING, run.passMark());
        }
    }

    private Session session(UUID run, UUID session) {
        CourseRun of = runs.changing(run);
        of.mustBe(RunState.PUBLISHED);
        return RunParts.part(SESSIONS, of.sessions(), Session::id, session);
    }

    private Set<UUID> oneself(UUID run) {
        return attendance.of(run, caller.get().username());
    }

    /** Refuses whoever writes of himself. */
    static void requireAnother(String field, UUID nomination, Set<UUID> oneself) {
        if (oneself.contains(nomination)) {
            throw RuleBroken.at(field, AttendanceRule.SELF_ASSESSMENT);
        }
    }

    static void requireSeat(String field, UUID nomination, Map<UUID, Nomination> seated) {
        if (!seated.containsKey(nomination)) {
            throw RuleBroken.at(field + "." + nomination, AttendanceRule.NO_SEAT_IN_RUN, nomination);
        }
    }
}
