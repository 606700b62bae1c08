package org.concord.acceptance.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.concord.acceptance.driver.TrainingDriver.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.json.JsonObject;
import java.time.ZoneOffset;
import java.util.List;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Eventually;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MailServer;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.Post;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Who is written to about a seat, in which language, what stands in it, and what becomes of the entry in the reader's calendar. */
@Acceptance
class MailIT {

    private static final String CONFIRMED = "your seat is confirmed";

    private final TrainingDriver training;
    private final PeopleDriver people;
    private final MailServer mails;
    private final Browser browser;
    private final Api secretariat;
    private final String address = Invented.username() + "@example.org";

    MailIT(TrainingDriver training, PeopleDriver people, MailServer mails, Browser browser, Api api) {
        this.training = training;
        this.people = people;
        this.mails = mails;
        this.browser = browser;
        secretariat = api.asSecretariat();
    }

    @Test
    void officerIsToldOfTheOfferAndOfTheConfirmedSeatInTheOwnLanguage() {
        String run = training.published();
        String nomination = training.offered(run, people.officer("VN", "email", address, "language", "vi", "familyName", "Ví Dụ"), 1);
        String code = training.trainer().get(run).json().getString("code");
        Post offer = mails.letter(address, "Khóa học " + code + ": có chỗ dành cho anh/chị");

        secretariat.step(nomination, "confirm", null).expect(200);

        String text = mails.letter(address, "Khóa học " + code + ": chỗ của anh/chị đã được xác nhận").text();
        assertTrue(text.contains("Ví Dụ,") && text.contains("Interviewing without harm (invented) (" + code + ")") && text.contains("How to ask, Room 1"), text);
        assertEquals("TENTATIVE", event(offer).getStatus().getValue());
    }

    @Test
    void officerWhoseSeatIsWithdrawnIsToldSo() {
        String nomination = confirmed(training.published());
        VEvent before = event(mails.letter(address, CONFIRMED));
        secretariat.step(nomination, "withdraw", Fields.of("reason", "Ill")).expect(200);

        Post letter = mails.letter(address, "your seat is not kept any more");

        assertTrue(letter.text().contains("has withdrawn your nomination"), letter::text);
        assertTrue(letter.calendar().getMethod().isCancel());
        assertEquals(before.getUid().getValue(), event(letter).getUid().getValue());
        assertTrue(event(letter).getSequence().getValue() > before.getSequence().getValue());
    }

    @Test
    void entryInTheCalendarFollowsTheSessionsUntilTheCourseIsCancelled() {
        String run = training.published();
        confirmed(run);
        VEvent first = event(mails.letter(address, CONFIRMED));
        String session = run + "/sessions/" + training.trainer().list(run + "/sessions").rows().get(0).getString("id");

        training.trainer().put(session, TrainingDriver.session(31, "14:00", "15:00"), "If-Match", training.trainer().get(session).etag()).expect(200);
        VEvent moved = event(mails.letter(address, "another time or place"));
        training.step(run, "cancel", Fields.of("reason", "Flood in Bangkok")).expect(200);
        Post last = mails.letter(address, "is cancelled");

        assertEquals(first.getUid().getValue(), moved.getUid().getValue());
        assertEquals(first.getUid().getValue(), event(last).getUid().getValue());
        assertEquals(first.getSequence().getValue() + 1, moved.getSequence().getValue());
        assertEquals(day(31) + "T07:00", moved.getDateStart().getValue().toInstant().atOffset(ZoneOffset.UTC).toLocalDateTime().toString());
        ICalendar cancelled = last.calendar();
        assertTrue(cancelled.getMethod().isCancel());
        assertEquals("CANCELLED", cancelled.getEvents().get(0).getStatus().getValue());
        assertTrue(cancelled.getEvents().get(0).getSequence().getValue() > moved.getSequence().getValue());
        assertTrue(last.text().contains("Flood in Bangkok"), last::text);
    }

    @Test
    void whoWaitsAndWhoNominatedAreToldOfTheEndAndNothingOfItGoesIntoTheirCalendars() {
        String waiting = Invented.username() + "@example.org";
        String focalPoint = Invented.username() + "@example.org";
        readsAsFocalPointOf("LA", focalPoint);
        String run = training.published();
        nominated(run, "LA", address, 1);
        training.step(nominated(run, "LA", waiting, 2), "accept", null).expect(200);
        secretariat.step(training.nominated(run, "VN", 1), "withdraw", Fields.of("reason", "Ill")).expect(200);

        training.step(run, "cancel", Fields.of("reason", "Flood in Bangkok")).expect(200);

        for (String reader : List.of(address, waiting, focalPoint)) {
            Post letter = mails.letter(reader, "is cancelled");
            assertTrue(letter.text().contains("Flood in Bangkok"), letter::text);
            assertFalse(letter.hasCalendar(), letter::text);
        }
        assertFalse(mails.letter(focalPoint, "is cancelled").text().contains("Example"));
        List<JsonObject> told = secretariat.everything("/mails", "run", run.replaceFirst(".*/", ""), "kind", "CANCELLED");
        assertEquals(2, told.stream().filter(mail -> !mail.isNull("officer")).count());
        assertEquals(List.of("LA"), told.stream().map(mail -> mail.getString("participant")).distinct().toList());
    }

    @Test
    void focalPointsAreToldOfSeatsTheyCanConfirmAndOfThoseNotKept() {
        String colleague = Invented.username() + "@example.org";
        String person = readsAsFocalPointOf("KH", address);
        String other = readsAsFocalPointOf("KH", colleague);
        String run = training.published();
        String code = training.trainer().get(run).json().getString("code");
        String nomination = training.offered(run, people.officer("KH"), 1);

        for (String reader : List.of(address, colleague)) {
            String text = mails.letter(reader, "Course " + code + ": seats to confirm").text();
            assertTrue(text.contains("not confirmed yet: 1.") && text.contains("/training/nominations?run=" + run.replaceFirst(".*/", "")), text);
            assertFalse(text.contains("Example"), text);
        }
        secretariat.step(nomination, "withdraw", Fields.of("reason", "Ill")).expect(200);

        mails.letter(address, "Course " + code + ": a seat is not kept any more");
        mails.letter(colleague, "Course " + code + ": a seat is not kept any more");
        List<JsonObject> told = secretariat.everything("/mails", "run", run.replaceFirst(".*/", ""), "kind", "OFFERED").stream()
            .filter(mail -> mail.isNull("officer")).toList();
        assertTrue(told.stream().map(mail -> mail.getString("reader")).toList().containsAll(List.of(person, other)), told::toString);
        assertTrue(told.stream().allMatch(mail -> mail.isNull("sentTo")), "addresses are kept with the persons");
    }

    @Test
    void whoHasAnotherTimeToConfirmIsToldSo() {
        readsAsFocalPointOf("KH", address);
        String run = training.published();
        training.offered(run, people.officer("KH"), 1);
        String code = training.trainer().get(run).json().getString("code");
        String before = mails.letter(address, code + ": seats to confirm").text();

        training.change(run, "confirmBy", day(25)).expect(200);

        Eventually.holds(() -> mails.letters(address, code + ": seats to confirm").anyMatch(letter -> !letter.text().equals(before)));
    }

    @Test
    void whoIsOfferedASeatLosesTheEntryWhenTheCourseIsCancelled() {
        String run = training.published();
        training.offered(run, people.officer("VN", "email", address), 1);
        mails.letter(address, "a seat is offered to you");

        training.step(run, "cancel", Fields.of("reason", "Flood in Bangkok")).expect(200);

        assertTrue(mails.letter(address, "is cancelled").calendar().getMethod().isCancel());
    }

    @Test
    void whoeverComesIsRemindedBeforeTheCourseBegins() {
        confirmed(training.published("opensOn", day(-3), "closesOn", day(1), "confirmBy", day(3), "firstDay", day(5), "lastDay", day(6)));

        assertTrue(mails.letter(address, "begins soon").calendar().getMethod().isRequest());
    }

    @Test
    void focalPointsAreAskedMonthsAfterWithALinkThatOpensToThemOnly() {
        readsAsFocalPointOf("VN", address);
        String run = training.runAskedLater();
        String code = training.trainer().get(run).json().getString("code");

        Post letter = mails.letter(address, "Course " + code + ": is it used at work?");

        assertOpensToThemOnly(letter);
        assertTrue(mails.letters(address, code).allMatch(other -> other.subject().startsWith("Course " + code)));
    }

    @Test
    void focalPointsAreAskedAYearAfterWhatChangedInTheService() {
        readsAsFocalPointOf("VN", address);
        String code = training.trainer().get(training.runAskedOfTheService()).json().getString("code");

        Post letter = mails.letter(address, "Course " + code + ": what changed in the service?");

        assertOpensToThemOnly(letter);
        assertEquals(1, mails.letters(address, code).count(), "whether it is used at work was asked long before");
    }

    /** Of one question. */
    private void assertOpensToThemOnly(Post letter) {
        String link = letter.text().lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
        try (Visitor visitor = browser.visitor()) {
            visitor.page().navigate(link);
            assertThat(visitor.page().locator("table.list")).hasCount(0);
            visitor.signInAs("FOCAL_POINT").page().navigate(link);
            assertThat(visitor.page().locator("table.list tbody tr")).hasCount(1);
        }
    }

    @Test
    void whatIsNotAboutTimeOrPlaceIsNoNewsToThoseWhoCome() {
        String run = training.published();
        confirmed(run);
        mails.letter(address, CONFIRMED);

        training.change(run, "capacity", 5).expect(200);
        training.change(run, "place", "Hanoi", "country", "VN").expect(200);

        assertTrue(mails.letter(address, "another time or place").text().contains("Hanoi"));
        assertEquals(1, mails.letters(address, "another time or place").count());
    }

    private String confirmed(String run) {
        return training.confirmed(run, people.officer("VN", "email", address), 1);
    }

    private String nominated(String run, String participant, String email, int rank) {
        JsonObject nomination = TrainingDriver.nomination(run, people.officer(participant, "email", email), rank);
        return "/nominations/" + secretariat.post("/nominations", nomination).expect(201).json().getString("id");
    }

    private String readsAsFocalPointOf(String participant, String email) {
        String person = secretariat.post("/persons", Fields.of("givenName", Invented.code(), "familyName", "Example", "participant", participant,
            "email", email, "keepUntil", day(300), "publicOffice", false)).expect(201).json().getString("id");
        secretariat.post("/focal-points", Fields.of("participant", participant, "person", person, "function", "TECHNICAL", "from", day(-400))).expect(201);
        return person;
    }

    private static VEvent event(Post letter) {
        return letter.calendar().getEvents().get(0);
    }
}
