package org.concord.training.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.training.api.PlanCourseRun;
import org.concord.training.api.RunMode;
import org.concord.training.api.Seating;
import org.junit.jupiter.api.Test;

/** When it is which day where a run is held. */
class CourseRunTest {

    private static final LocalDate CLOSE = LocalDate.of(2030, 1, 31);

    @Test
    void nominationsCloseWhenTheDayIsOverWhereTheRunIsHeld() {
        Instant noonInUtc = Instant.parse("2030-01-31T12:00:00Z");
        Instant dayAfter = Instant.parse("2030-02-01T03:00:00Z");

        assertEquals(List.of(true, false), List.of(in("Pacific/Auckland").isAwaitingSeats(noonInUtc), in("Asia/Bangkok").isAwaitingSeats(noonInUtc)));
        assertEquals(List.of(true, false), List.of(in("Asia/Bangkok").isAwaitingSeats(dayAfter), in("America/Los_Angeles").isAwaitingSeats(dayAfter)));
    }

    @Test
    void nobodyWaitsForSeatsOfARunThatIsOver() {
        CourseRun run = in("Asia/Bangkok");

        assertEquals(List.of(true, false), Stream.of("2030-02-20T16:59:00Z", "2030-02-20T17:00:00Z").map(Instant::parse).map(run::isAwaitingSeats).toList());
    }

    private static CourseRun in(String zone) {
        PlanCourseRun plan = new PlanCourseRun(UUID.randomUUID(), "TH", RunMode.ONLINE, null, null, "https://concord.example", "en", zone, CLOSE.plusDays(20),
            CLOSE.plusDays(20), 10, null, CLOSE.minusDays(20), CLOSE, CLOSE.plusDays(10), Seating.SHARED, 80, null, null);
        return new CourseRun(UUID.randomUUID(), plan, new TaughtCourse("T-1", "Interviewing without harm", "en vi"));
    }
}
