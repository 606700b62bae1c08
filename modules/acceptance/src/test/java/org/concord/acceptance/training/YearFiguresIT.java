package org.concord.acceptance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/**
 * The figures that were published of a year of the Regional Support Office, again from invented records: 18 activities, over 500 delegates, over 40
 * members. Source: the reference facts about the Bali Process, README, and the design of training, which report them; which year it was, neither says.
 */
@Acceptance
class YearFiguresIT {

    private static final int ACTIVITIES = 18;
    private static final int DELEGATES_OF_EACH = 29;
    private static final int MEMBERS = 43;
    private static final int STEP = 300;
    /** A year in which no other test teaches. */
    private static final int YEAR = LocalDate.now().getYear() - 2;

    private final TrainingDriver training;
    private final PeopleDriver people;
    private final Api trainer;
    private final Api secretariat;
    private final List<String> members;
    private final String observer;

    YearFiguresIT(TrainingDriver training, PeopleDriver people, MembersDriver organisations, Api api) {
        this.training = training;
        this.people = people;
        trainer = training.trainer();
        secretariat = api.asSecretariat();
        members = secretariat.list("/memberships", "process", "BALI", "role", "MEMBER", "limit", "500").expect(200).rows().stream()
            .map(row -> row.getString("participant")).distinct().limit(MEMBERS).toList();
        observer = organisations.observer();
    }

    @Test
    void publishedFiguresOfAYearComeOutOfTheRecordsAgain() throws IOException {
        IntStream.range(0, ACTIVITIES).parallel().forEach(this::teach);

        JsonObject year = trainer.get("/training-years/" + YEAR).expect(200).json().getJsonObject("totals");
        assertEquals(List.of(18, 522, 43, 1), List.of(year.getInt("activities"), year.getInt("people"), year.getInt("members"), year.getInt("others")),
            "an observer is reached, and is no member");
        assertEquals(List.of(270, 252), List.of(year.getInt("women"), year.getInt("men")));
        assertEquals("100.0", year.get("passRate").toString().replace("\"", ""));
        assertEquals(List.of(522, 0, 522, 0), Stream.of("laterDue", "laterAnswered", "serviceDue", "serviceAnswered").map(year::getInt).toList(),
            "each is the only one of a participant in a run");
        String paper = paper();
        for (String figure : List.of("Used at work", "Changes in the service", "0 of 522 answered", "Training in " + YEAR, "522 · 270 women, 252 men", "43")) {
            assertTrue(paper.contains(figure), () -> figure + " is not in " + paper);
        }
    }

    private void teach(int activity) {
        String run = training.published("capacity", DELEGATES_OF_EACH, "seating", "FIRST_COME");
        List<String> nominations = IntStream.range(0, DELEGATES_OF_EACH).mapToObj(delegate -> nominated(run, activity, delegate)).toList();
        trainer.post(run + "/accept-all", null).expect(204);
        nominations.forEach(nomination -> secretariat.step("/nominations/" + nomination, "confirm", null).expect(200));
        String session = heldOn(run, LocalDate.of(YEAR, Month.MARCH, 1).plusDays(activity));
        training.attended(session, 300, nominations.toArray(String[]::new)).expect(204);
        training.step(run, "close", null).expect(200);
    }

    /** The path of its session; in steps, because a run lasts a year at most and its days are moved one after the other. */
    private String heldOn(String run, LocalDate day) {
        int ago = (int) ChronoUnit.DAYS.between(day, LocalDate.now());
        for (int step = STEP; step < ago; step += STEP) {
            training.held(run, 300, step);
        }
        return training.held(run, 300, ago);
    }

    /** The first of all is an observer's. */
    private String memberOf(int activity, int delegate) {
        return activity == 0 && delegate == 0 ? observer : members.get((activity * DELEGATES_OF_EACH + delegate) % MEMBERS);
    }

    private String nominated(String run, int activity, int delegate) {
        String officer = people.officer(memberOf(activity, delegate), "gender", delegate % 2 == 0 ? "WOMAN" : "MAN");
        return secretariat.post("/nominations", TrainingDriver.nomination(run, officer, 1 + delegate)).expect(201).json().getString("id");
    }

    private String paper() throws IOException {
        Answer paper = trainer.send("GET", "/training-years/" + YEAR + ".pdf", Map.of("Accept-Language", "en"), null).expect(200);
        try (PDDocument pdf = Loader.loadPDF(paper.response().body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
