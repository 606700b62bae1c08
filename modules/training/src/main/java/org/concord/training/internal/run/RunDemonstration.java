package org.concord.training.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.NaturalId;
import org.concord.training.api.PlanCourseRun;
import org.concord.training.api.RunMode;
import org.concord.training.api.ScheduleSession;
import org.concord.training.api.Seating;
import org.concord.training.internal.course.Course;
import org.concord.training.internal.people.PeopleDemonstration;
import org.concord.training.internal.seed.Demonstration;

/** Invented runs in three states: some were held, for one people can be nominated, and one is to come. Nobody teaches a run that he or she comes to. */
@ApplicationScoped
class RunDemonstration implements Demonstration {

    private record Place(String host, String town, String zone) {
    }

    /** @param ahead how many days from today it begins */
    private record Holding(String name, String code, Place place, int ahead, List<String> trainers) {

        ScheduleSession sitting(LocalDate day, int hour, String topic) {
            return new ScheduleSession(day, LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0), topic, "Room 1", null,
                trainers.stream().map(PeopleDemonstration::trainer).toList());
        }
    }

    private static final Place BANGKOK = new Place("TH", "Bangkok", "Asia/Bangkok");
    private static final Place HANOI = new Place("VN", "Hanoi", "Asia/Ho_Chi_Minh");
    private static final Place JAKARTA = new Place("ID", "Jakarta", "Asia/Jakarta");
    private static final int SEATS = 12;
    private static final int DAYS = 2;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(EntityManager entities) {
        hold(entities, new Holding("held-a-year-ago", "DEMO-DOCUMENTS", BANGKOK, -400, List.of("Putri")));
        hold(entities, new Holding("held-first", "DEMO-INTERVIEW", BANGKOK, -200, List.of("Lan", "Somchai")));
        hold(entities, new Holding("held-next", "DEMO-DOCUMENTS", HANOI, -90, List.of("Putri")));
        hold(entities, new Holding("held-last", "DEMO-INTERVIEW", JAKARTA, -20, List.of("Lan")));
        hold(entities, new Holding("open", "DEMO-INTERVIEW-TEACH", HANOI, 30, List.of("Lan", "Somchai")));
        hold(entities, new Holding("coming", "DEMO-DOCUMENTS", BANGKOK, 80, List.of("Grace", "Putri")));
    }

    private void hold(EntityManager entities, Holding one) {
        LocalDate first = LocalDate.now(clock).plusDays(one.ahead());
        Course course = entities.find(Course.class, NaturalId.of("courses", "demonstration", one.code()));
        CourseRun run = new CourseRun(NaturalId.of("course-runs", "demonstration", one.name()), plan(course, one.place(), first),
            new TaughtCourse(course.code(), course.title(), course.languages()));
        for (int day = 0; day < DAYS; day++) {
            run.schedule(session(one, day + "-morning"), one.sitting(first.plusDays(day), 9, "Learning from cases"));
            run.schedule(session(one, day + "-afternoon"), one.sitting(first.plusDays(day), 14, "Exercise in groups"));
        }
        run.publish(clock.instant());
        entities.persist(run);
        for (int number = 1; number <= SEATS; number++) {
            entities.persist(new Seat(run.id(), number));
        }
    }

    private static PlanCourseRun plan(Course course, Place place, LocalDate first) {
        return new PlanCourseRun(course.id(), place.host(), RunMode.ON_SITE, place.town(), place.host(), null, "en", place.zone(), first,
            first.plusDays(DAYS - 1), SEATS, null, first.minusDays(45), first.minusDays(20), first.minusDays(10), Seating.SHARED, 80, null, null);
    }

    private static UUID session(Holding run, String when) {
        return NaturalId.of("sessions", "demonstration", run.name(), when);
    }
}
