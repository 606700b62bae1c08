package org.concord.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.concord.store.Unit;
import org.concord.training.api.CourseLevel;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.Courses;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.Gender;
import org.concord.training.api.Nominate;
import org.concord.training.api.Nominations;
import org.concord.training.api.Officers;
import org.concord.training.api.PlanCourseRun;
import org.concord.training.api.RunMode;
import org.concord.training.api.ScheduleSession;
import org.concord.training.api.Seating;
import org.concord.training.api.Sessions;
import org.concord.training.api.WriteCourse;

/** Runs of invented courses with one seat, and whom Viet Nam nominates for them. */
@ApplicationScoped
public class RunRecords {

    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

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
    @Inject
    @Unit("training")
    private EntityManager entities;

    /** A published run that begins in so many days, with nominations open for so many. */
    UUID published(int begins, int open, Seating seating) {
        UUID course = course();
        UUID run = UUID.randomUUID();
        LocalDate first = TODAY.plusDays(begins);
        runs.plan(run, plan(course, first, TODAY.plusDays(open), seating));
        sessions.schedule(run, UUID.randomUUID(), new ScheduleSession(first, LocalTime.of(9, 0), LocalTime.of(12, 0), "Invented", null, null, List.of()));
        runs.publish(run, version(run));
        return run;
    }

    /** Lets nominations for it be closed since yesterday. */
    void close(UUID run) {
        UUID course = runs.find(run).orElseThrow().course();
        runs.change(run, version(run), plan(course, runs.find(run).orElseThrow().firstDay(), TODAY.minusDays(2), runs.find(run).orElseThrow().seating()));
    }

    private static PlanCourseRun plan(UUID course, LocalDate first, LocalDate closesOn, Seating seating) {
        return new PlanCourseRun(course, "TH", RunMode.ON_SITE, "Bangkok", "TH", null, "en", "Asia/Bangkok", first, first.plusDays(1), 1, null,
            TODAY.minusDays(9), closesOn, first.minusDays(1), seating, 80, null, null);
    }

    private UUID course() {
        UUID id = UUID.randomUUID();
        courses.draft(id, new WriteCourse("T-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT), "Invented", CourseLevel.BASIC, List.of("en"), "Invented", "Invented",
            List.of(), List.of()));
        courses.publish(id, courses.find(id).orElseThrow().version());
        return id;
    }

    /** An accepted nomination of an officer whom nobody knows yet. */
    UUID nominated(UUID run) {
        UUID officer = UUID.randomUUID();
        officers.enter(officer, new EnterOfficer("VN", officer.toString(), "Example", null, Gender.WOMAN, "Invented", null, "officer@example.org", "en", true,
            TODAY.plusYears(1), false));
        UUID nomination = UUID.randomUUID();
        nominations.nominate(nomination, new Nominate(run, officer, 1, null, null, false));
        nominations.acceptAll(run);
        return nomination;
    }

    /** One with a confirmed seat. */
    UUID confirmed(UUID run) {
        UUID nomination = nominated(run);
        nominations.confirm(nomination, nominations.find(nomination).orElseThrow().version());
        return nomination;
    }

    /** What is told about a nomination, and what became of that. */
    @Transactional
    public List<String> mails(UUID nomination) {
        return entities.createQuery("select m.kind, m.state from Mail m where m.nomination = :nomination order by m.createdAt, m.kind", Object[].class)
            .setParameter("nomination", nomination)
            .getResultStream().map(mail -> mail[0] + " " + mail[1]).toList();
    }

    private long version(UUID run) {
        return runs.find(run).orElseThrow().version();
    }
}
