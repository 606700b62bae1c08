package org.concord.acceptance.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** What people think of a run, without a name, and what is asked of those who nominated them months after. */
@Acceptance
class EvaluationIT {

    private static final List<String> QUESTIONS = List.of("relevant", "clear", "trainers", "organised", "useful");

    private final RunningConcord concord;
    private final TrainingDriver training;
    private final Browser browser;
    private final Api trainer;
    private final Api vietnam;

    EvaluationIT(RunningConcord concord, TrainingDriver training, Browser browser, Api api) {
        this.concord = concord;
        this.training = training;
        this.browser = browser;
        trainer = training.trainer();
        vietnam = api.as("FOCAL_POINT");
    }

    @Test
    void ticketIsWorthOneAnswerAndWhatWasAnsweredIsToldWhenNoMoreCanCome() {
        String run = training.published();
        List<String> came = IntStream.range(0, 5).mapToObj(n -> training.confirmed(run, n % 2 == 0 ? "VN" : "TH")).toList();
        training.confirmed(run, "LA");
        trainer.post(run + "/evaluation-tickets", null).expectProblem(409, "EVALUATION_TOO_EARLY");
        String held = training.held(run, 60);
        assertTrue(tickets(run).isEmpty(), "nobody has come yet, as far as is known");
        training.attended(held, 60, came.toArray(String[]::new)).expect(204);
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
            assertEquals(JsonValue.NULL, average(run));
            answer(nobody.page(), nobody, tickets.get(4));
            assertEquals(JsonValue.NULL, average(run), "the register can still be corrected, and one more be asked");
            nobody.goTo("public/evaluate?ticket=" + tickets.get(4));
            assertThat(nobody.page().locator(".notice")).containsText("was used");
        }

        training.step(run, "close", null).expect(200);
        assertEquals("5 of 5", summary(run).getInt("answers") + " of " + summary(run).getInt("asked"), "who did not come is not asked");
        assertEquals("4.00", average(run).toString().replace("\"", ""));
        assertTrue(tickets(run).isEmpty(), "everybody has answered");
        vietnam.get(run + "/evaluation").expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void nothingIsToldWhileSomebodyMayStillAnswerAndNobodyIsAskedForEver() {
        String run = training.published();
        List<String> came = IntStream.range(0, 6).mapToObj(n -> training.confirmed(run, "VN")).toList();
        String held = training.held(run, 60);
        training.attended(held, 60, came.toArray(String[]::new)).expect(204);
        training.step(run, "close", null).expect(200);
        List<String> tickets = tickets(run);
        try (Visitor nobody = browser.visitor()) {
            tickets.subList(0, 5).forEach(ticket -> answer(nobody.page(), nobody, ticket));
        }

        assertEquals(JsonValue.NULL, average(run), "with the sixth it would be known what the sixth said");
        String past = training.published();
        training.confirmed(past, "VN");
        training.held(past, 60, 40);
        trainer.post(past + "/evaluation-tickets", null).expectProblem(409, "EVALUATION_OVER");
    }

    /** Whoever reaches the database finds nothing there by which an answer, or a ticket, could be somebody's. */
    @Test
    void noColumnLeadsFromAnAnswerToAPersonOrATime() throws SQLException {
        assumeTrue(concord.postgres() != null, "Derby is embedded: nobody else reaches it while it runs");

        assertEquals(Set.of("id uuid", "run_id uuid", "relevant integer", "clear integer", "trainers integer", "organised integer", "useful integer",
            "comment_text character varying"), columns("evaluation_answer"));
        assertEquals(Set.of("token_hash character varying", "run_id uuid"), columns("evaluation_ticket"));
        assertEquals(Set.of("course_run"), read("select relname from pg_constraint join pg_class on pg_class.oid = confrelid"
            + " where contype = 'f' and conrelid in ('training.evaluation_answer'::regclass, 'training.evaluation_ticket'::regclass)"));
        assertEquals(Set.of(), read("select conname from pg_constraint"
            + " where contype = 'f' and confrelid in ('training.evaluation_answer'::regclass, 'training.evaluation_ticket'::regclass)"));
        assertEquals(Set.of("4"), read("select substring(id::text, 15, 1) from training.evaluation_answer"), "ids are random, and tell no time and no order");
    }

    @Test
    void useAtWorkIsAskedOfTheStateThatNominatedFourMonthsAfter() {
        String recent = training.completed(2);
        String old = training.completed(150);

        JsonObject early = asked(recent);
        vietnam.post("/later-evaluations/" + early.getString("id") + "/answer", Fields.of("applied", 4), "If-Match", "\"0\"").expectProblem(409, "NOT_DUE_YET");
        String due = "/later-evaluations/" + asked(old).getString("id");
        vietnam.step(due, "answer", Fields.of("applied", 6)).expectProblem(422, "RATING_OUT_OF_RANGE");
        vietnam.step(due, "answer", Fields.of("applied", 4, "example", "Asks open questions")).expect(200);

        assertEquals(4, vietnam.get(due).json().getInt("applied"));
    }

    private JsonValue average(String run) {
        return summary(run).getJsonArray("rows").getJsonObject(0).get("average");
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

    private Set<String> columns(String table) throws SQLException {
        return read("select column_name || ' ' || data_type from information_schema.columns where table_schema = 'training' and table_name = '" + table + "'");
    }

    private Set<String> read(String sql) throws SQLException {
        try (Connection database = concord.postgres().connect(); Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            Set<String> read = new HashSet<>();
            while (found.next()) {
                read.add(found.getString(1));
            }
            return read;
        }
    }

    private static void answer(Page page, Visitor nobody, String ticket) {
        nobody.goTo("public/evaluate?ticket=" + ticket);
        QUESTIONS.forEach(question -> page.locator("[id='evaluate:" + question + "']").selectOption("4"));
        page.locator("#evaluate input[type=submit]").click();
        assertThat(page.locator(".notice")).containsText("Thank you");
    }
}
