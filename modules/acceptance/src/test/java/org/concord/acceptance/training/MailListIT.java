package org.concord.acceptance.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.mail.MessagingException;
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

/** What the office sees of mails that cannot be sent, and what it does about them. */
@Acceptance
class MailListIT {

    private final TrainingDriver training;
    private final PeopleDriver people;
    private final MailServer mails;
    private final Browser browser;
    private final Api api;
    private final Api secretariat;
    private final String address = Invented.username() + "@example.org";

    MailListIT(TrainingDriver training, PeopleDriver people, MailServer mails, Browser browser, Api api) {
        this.training = training;
        this.people = people;
        this.mails = mails;
        this.browser = browser;
        this.api = api;
        secretariat = api.asSecretariat();
    }

    @Test
    void mailThatNoServerTakesWaitsWithItsReasonAndIsSentAgainByRequest() {
        mails.stop();
        String officer = people.officer("VN", "email", address);
        training.offered(training.published(), officer, 1);
        Eventually.holds(() -> "SERVER_AWAY".equals(text(mail(officer), "failure")));
        JsonObject waiting = mail(officer);
        mails.start();

        String path = "/mails/" + waiting.getString("id");
        secretariat.step(path, "send-again", null).expect(200);

        assertEquals("WAITING", waiting.getString("state"));
        assertEquals("Connection refused", waiting.getString("reply"));
        mails.letter(address, "a seat is offered to you");
        Eventually.holds(() -> "SENT".equals(text(mail(officer), "state")));
        assertEquals(address, mail(officer).getString("sentTo"));
        assertEquals(1, mails.letters(address, "a seat is offered to you").count());
    }

    @Test
    void seatThatWasGivenBackBeforeTheCourseWasCancelledLeavesTheCalendarThoughTheMailCouldNotBeSentThen() {
        String officer = people.officer("VN", "email", address);
        String run = training.published();
        String nomination = training.offered(run, officer, 1);
        mails.letter(address, "a seat is offered to you");
        mails.stop();
        secretariat.step(nomination, "withdraw", Fields.of("reason", "Ill")).expect(200);
        Eventually.holds(() -> "SERVER_AWAY".equals(text(released(officer), "failure")));
        training.step(run, "cancel", Fields.of("reason", "Flood in Bangkok")).expect(200);
        mails.start();

        secretariat.step("/mails/" + released(officer).getString("id"), "send-again", null).expect(200);

        assertTrue(mails.letter(address, "your seat is not kept any more").calendar().getMethod().isCancel());
    }

    private JsonObject released(String officer) {
        return secretariat.list("/mails", "officer", officer, "kind", "RELEASED").expect(200).rows().get(0);
    }

    @Test
    void mailThatSomebodyAsksToSendAgainIsAnotherMessageThanTheFirst() throws MessagingException {
        String officer = people.officer("VN", "email", address);
        training.offered(training.published(), officer, 1);
        String first = mails.letter(address, "a seat is offered to you").message().getMessageID();
        Eventually.holds(() -> "SENT".equals(text(mail(officer), "state")));

        secretariat.step("/mails/" + mail(officer).getString("id"), "send-again", null).expect(200);

        Eventually.holds(() -> mails.letters(address, "a seat is offered to you").count() == 2);
        for (Post letter : mails.letters(address, "a seat is offered to you").skip(1).toList()) {
            assertNotEquals(first, letter.message().getMessageID());
        }
    }

    @Test
    void mailToNobodyIsGivenUpAndGoesOutOnceThereIsAnAddress() {
        String officer = people.officerWithoutAddress("VN");
        training.offered(training.published(), officer, 1);
        Eventually.holds(() -> "GIVEN_UP".equals(text(mail(officer), "state")));
        people.readsAt(officer, address);

        try (Visitor office = browser.visitor().signInAs("SECRETARIAT")) {
            office.goTo("training/mails?state=GIVEN_UP&sort=-notedAt");
            assertThat(office.page().locator("table.list tbody tr").first()).containsText("No address is entered");
            office.goTo("training/mail?id=" + mail(officer).getString("id"));
            office.page().locator("details.ask > summary").click();
            office.page().locator("#sendMailAgain-form input[type=submit]").click();
            assertThat(office.page().locator("body")).containsText("The mail goes out with the next round");
        }

        mails.letter(address, "a seat is offered to you");
    }

    @Test
    void addressesAndReasonsAreForTheOfficeAndWhoeverWatchesIt() {
        String officer = people.officer("VN", "email", address);
        training.offered(training.published(), officer, 1);
        mails.letter(address, "a seat is offered to you");
        String path = "/mails/" + mail(officer).getString("id");

        for (String role : new String[] {"AUDITOR", "DATA_PROTECTION_OFFICER"}) {
            api.as(role).get(path).expect(200);
        }
        for (String role : new String[] {"TRAINER", "FOCAL_POINT", "ADMINISTRATOR"}) {
            api.as(role).get(path).expectProblem(403, "NOT_ALLOWED");
            api.as(role).list("/mails").expectProblem(403, "NOT_ALLOWED");
        }
        secretariat.post(path + "/send-again", null, "If-Match", "\"999\"").expectProblem(412, "STALE_VERSION");
    }

    @Test
    void nothingOfTheReaderIsLeftOnceTheOfficerIsAnonymised() {
        String officer = people.officer("VN", "email", address);
        training.offered(training.published(), officer, 1);
        mails.letter(address, "a seat is offered to you");
        Eventually.holds(() -> "SENT".equals(text(mail(officer), "state")));

        secretariat.step("/officers/" + officer, "anonymise", null).expect(200);

        JsonObject forgotten = mail(officer);
        assertEquals(JsonValue.NULL, forgotten.get("sentTo"));
        assertEquals(JsonValue.NULL, forgotten.get("officerName"));
        assertEquals("SENT", forgotten.getString("state"));
    }

    private JsonObject mail(String officer) {
        return secretariat.list("/mails", "officer", officer).expect(200).rows().get(0);
    }

    private static String text(JsonObject mail, String field) {
        return mail.getString(field, null);
    }
}
