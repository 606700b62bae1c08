package org.concord.acceptance.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** What people think of a run, without a name, and what is asked of those who nominated them months after. */
@Acceptance
class EvaluationIT {

    private static final List<String> QUESTIONS = List.of("relevant", "clear", "trainers", "organised", "useful");

    private final TrainingDriver training;
    private final Browser browser;
    private final Api trainer;
    private final Api vietnam;

    EvaluationIT(TrainingDriver training, Browser browser, Api api) {
        this.training = training;
        this.browser = browser;
        trainer = training.trainer();
        vietnam = api.as("FOCAL_POINT");
    }

    @Test
    void ticketIsWorthOneAnswerAndFewAnswersHideEach() {
        String run = training.published();
        IntStream.range(0, 5).forEach(n -> training.confirmed(run, n % 2 == 0 ? "VN" : "TH"));
        trainer.post(run + "/evaluation-tickets", null).expectProblem(409, "EVALUATION_TOO_EARLY");
        training.held(run, 60);
        List<String> replaced = tickets(run);
        List<String> tickets = tickets(run);
        assertEquals(5, tickets.size());

        try (Visitor nobody = browser.visitor()) {
            nobody.goTo("public/evaluate?ticket=" + replaced.get(0));
            assertThat(nobody.page().locator(".notice")).containsText("replaced by a newer one");
            nobody.goTo("public/evaluate?ticket=" + tickets.get(0));
            nobody.page().locator("#evaluate input[type=submit]").click();
            assertThat(nobody.page().locator(".error-summary li")).hasCount(QUESTIONS.size());
            assertThat(nobody.page().locator(".error-summary li").first()).hasText("About what I do: Please fill this in.");
            tickets.subList(0, 4).forEach(ticket -> answer(nobody.page(), nobody, ticket));
            assertEquals(JsonValue.NULL, summary(run).getJsonArray("rows").getJsonObject(0).get("average"));
            answer(nobody.page(), nobody, tickets.get(4));
            nobody.goTo("public/evaluate?ticket=" + tickets.get(4));
            assertThat(nobody.page().locator(".notice")).containsText("was used");
        }

        JsonObject summary = summary(run);
        assertEquals(5, summary.getInt("answers"));
        assertEquals("4.00", summary.getJsonArray("rows").getJsonObject(0).get("average").toString().replace("\"", ""));
        assertTrue(tickets(run).isEmpty(), "everybody has answered");
        vietnam.get(run + "/evaluation").expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void useAtWorkIsAskedOfTheStateThatNominatedFourMonthsAfter() {
        String recent = completed(2);
        String old = completed(150);

        JsonObject early = asked(recent);
        vietnam.post("/later-evaluations/" + early.getString("id") + "/answer", Fields.of("applied", 4), "If-Match", "\"0\"").expectProblem(409, "NOT_DUE_YET");
        String due = "/later-evaluations/" + asked(old).getString("id");
        TrainingDriver.step(vietnam, due, "answer", Fields.of("applied", 6)).expectProblem(422, "RATING_OUT_OF_RANGE");
        TrainingDriver.step(vietnam, due, "answer", Fields.of("applied", 4, "example", "Asks open questions")).expect(200);

        assertEquals(4, vietnam.get(due).json().getInt("applied"));
    }

    private String completed(int daysAgo) {
        String run = training.published();
        String nomination = training.confirmed(run, "VN");
        String held = training.held(run, 60, daysAgo);
        trainer.post(held + "/attendance", Fields.of("minutes", Fields.of(nomination.replaceFirst(".*/", ""), "60"))).expect(204);
        training.step(run, "close", null).expect(200);
        return run;
    }

    private JsonObject asked(String run) {
        return vietnam.list("/later-evaluations", "run", run.replaceFirst(".*/", "")).expect(200).rows().get(0);
    }

    private List<String> tickets(String run) {
        return trainer.post(run + "/evaluation-tickets", null).expect(200).json().getJsonArray("tokens").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString).toList();
    }

    private JsonObject summary(String run) {
        return trainer.get(run + "/evaluation").expect(200).json();
    }

    private static void answer(Page page, Visitor nobody, String ticket) {
        nobody.goTo("public/evaluate?ticket=" + ticket);
        QUESTIONS.forEach(question -> page.locator("[id='evaluate:" + question + "']").selectOption("4"));
        page.locator("#evaluate input[type=submit]").click();
        assertThat(page.locator(".notice")).containsText("Thank you");
    }
}
