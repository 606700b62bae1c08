package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.training.api.CourseLevel;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.Courses;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.Gender;
import org.concord.training.api.Nominate;
import org.concord.training.api.NominationState;
import org.concord.training.api.Nominations;
import org.concord.training.api.Officers;
import org.concord.training.api.PlanCourseRun;
import org.concord.training.api.RunMode;
import org.concord.training.api.ScheduleSession;
import org.concord.training.api.Seating;
import org.concord.training.api.Sessions;
import org.concord.training.api.WriteCourse;
import org.concord.training.internal.nomination.AllocationTimer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the timer does for a run whose nominations are closed is what its button does; no test can wait for it. */
@Inside
class SeatsTimerIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    private CurrentCaller caller;
    @Inject
    private Courses courses;
    @Inject
    private CourseRuns runs;
    @Inject
    private Sessions sessions;
    @Inject
    private Officers officers;
    @Inject
    private Nominations nominations;
    @EJB
    private AllocationTimer timer;

    private final UUID run = UUID.randomUUID();

    @BeforeEach
    void actAsTheModule() {
        caller.become(Caller.system("container"));
    }

    @Test
    void seatsAreOfferedAfterTheCloseAndNotBefore() {
        UUID course = course();
        runs.plan(run, plan(course, TODAY.plusDays(5)));
        sessions.schedule(run, UUID.randomUUID(), new ScheduleSession(TODAY.plusDays(30), LocalTime.of(9, 0), LocalTime.of(12, 0), "Invented", null, null, List.of()));
        runs.publish(run, version());
        UUID nomination = nominated();
        nominations.acceptAll(run);

        timer.giveSeats();
        assertEquals(NominationState.ELIGIBLE, nominations.find(nomination).orElseThrow().state());
        runs.change(run, version(), plan(course, TODAY.minusDays(2)));
        timer.giveSeats();

        assertEquals(NominationState.OFFERED, nominations.find(nomination).orElseThrow().state());
    }

    private UUID course() {
        UUID id = UUID.randomUUID();
        courses.draft(id, new WriteCourse("T-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT), "Invented", CourseLevel.BASIC, List.of("en"), "Invented", "Invented",
            List.of()));
        courses.publish(id, courses.find(id).orElseThrow().version());
        return id;
    }

    private static PlanCourseRun plan(UUID course, LocalDate closesOn) {
        return new PlanCourseRun(course, "TH", RunMode.ON_SITE, "Bangkok", "TH", null, "en", "Asia/Bangkok", TODAY.plusDays(30), TODAY.plusDays(31), 1, null,
            TODAY.minusDays(9), closesOn, TODAY.plusDays(20), Seating.SHARED, 80, null, null);
    }

    private UUID nominated() {
        UUID officer = UUID.randomUUID();
        officers.enter(officer, new EnterOfficer("VN", officer.toString(), "Example", null, Gender.WOMAN, "Invented", null, null, "en", true,
            TODAY.plusYears(1), false));
        UUID nomination = UUID.randomUUID();
        nominations.nominate(nomination, new Nominate(run, officer, 1, null, null, false));
        return nomination;
    }

    private long version() {
        return runs.find(run).orElseThrow().version();
    }
}
