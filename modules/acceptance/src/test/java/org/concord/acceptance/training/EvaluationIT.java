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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.AccountsDriver;
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
    private final AccountsDriver accounts;
    private final Api anybody;
    private final Api trainer;
    private final Api vietnam;

    EvaluationIT(RunningConcord concord, TrainingDriver training, Browser browser, AccountsDriver accounts, Api api) {
        this.accounts = accounts;
        anybody = api;
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

    @Test
    void nothingIsToldOfARunThatCouldStillBeMovedSoThatMoreAnswers() {
        String run = training.published();
        List<String> came = IntStream.range(0, 6).mapToObj(n -> training.confirmed(run, "VN")).toList();
        training.attended(training.held(run, 60, 40), 60, came.toArray(String[]::new)).expect(204);
        training.change(run, "lastDay", TrainingDriver.day(-1)).expect(200);
        List<String> tickets = tickets(run);
        try (Visitor nobody = browser.visitor()) {
            tickets.subList(0, 5).forEach(ticket -> answer(nobody.page(), nobody, ticket));
        }

        training.change(run, "lastDay", TrainingDriver.day(-39)).expect(200);
        assertEquals(JsonValue.NULL, average(run), "moved back, the sixth would answer, and it would be known what");
        training.step(run, "close", null).expect(200);

        assertEquals("4.00", average(run).toString().replace("\"", ""));
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

    @Test
    void whatChangedInAServiceIsAnsweredOnceByTheStateThatNominatedTwelveMonthsAfter() {
        Api thailand = anybody.as(accounts.openFocalPoint("TH"));
        String early = services(vietnam, training.completed(300)).get(0);
        vietnam.step(early, "answer", answer()).expectProblem(409, "NOT_DUE_YET");
        String asked = services(vietnam, training.runAskedOfTheService()).get(0);

        thailand.get(asked).expectProblem(404, "NOT_FOUND");
        thailand.post(asked + "/answer", answer(), "If-Match", "\"0\"").expectProblem(404, "NOT_FOUND");
        trainer.post(asked + "/answer", answer(), "If-Match", "\"0\"").expectProblem(403, "NOT_ALLOWED");
        vietnam.step(asked, "answer", Fields.with(answer(), "casesOpened", -1)).expectProblem(422, "NOT_A_NUMBER");
        vietnam.step(asked, "answer", Fields.of("casesOpened", 3)).expectProblem(422, "REQUIRED");
        vietnam.step(asked, "answer", answer()).expect(200);

        JsonObject answered = vietnam.get(asked).expect(200).json();
        assertEquals(3, answered.getInt("casesOpened"));
        assertTrue(answered.isNull("victimsIdentified") && answered.getBoolean("proceduresChanged") && !answered.getBoolean("trainingPassedOn"), answered::toString);
        vietnam.step(asked, "answer", Fields.with(answer(), "casesOpened", 4)).expectProblem(409, "ANSWERED_ALREADY");
        assertEquals(answered, trainer.get(asked).json());
        String audit = anybody.as("ADMINISTRATOR").list("/audit-events", "subject", "service-evaluations", "subjectId", id(asked)).expect(200).text();
        assertTrue(audit.contains("SERVICE_EVALUATION_ANSWERED") && !audit.contains("Okapi"), audit);
    }

    @Test
    void eachStateOfWhichSomebodyCompletedIsAskedOnceWhatChangedInItsService() {
        String run = training.published();
        List<String> complete = List.of(training.confirmed(run, "VN"), training.confirmed(run, "VN"), training.confirmed(run, "LA"));
        String half = training.confirmed(run, "TH");
        String session = training.held(run, 60);
        training.attended(session, 60, complete.toArray(String[]::new)).expect(204);
        training.attended(session, 20, half).expect(204);
        training.step(run, "close", null).expect(200);

        assertEquals(List.of("LA", "VN"), trainer.list("/service-evaluations", "run", id(run)).rows().stream().map(row -> row.getString("participant")).sorted().toList());
        assertEquals(1, services(vietnam, run).size(), "a focal point reads what the own state is asked");
    }

    @Test
    void runThatNobodyCompletedIsNotAskedAbout() {
        String run = training.published();
        String half = training.confirmed(run, "VN");
        training.attended(training.held(run, 60), 20, half).expect(204);
        training.step(run, "close", null).expect(200);

        assertEquals(List.of(), services(trainer, run));
        assertEquals(List.of(), trainer.list("/later-evaluations", "run", id(run)).rows());
    }

    @Test
    void focalPointAnswersWhatChangedOnThePageAndIsAskedNoMore() {
        String run = training.runAskedOfTheService();
        try (Visitor reader = browser.visitor().signInAs("FOCAL_POINT")) {
            reader.goTo("training/service-evaluations?run=" + id(run) + "&dueOn=" + LocalDate.now());
            reader.page().locator("td.main a").click();
            reader.page().locator("summary", new Page.LocatorOptions().setHasText("Answer")).click();
            reader.page().locator("[id='answerService-form:casesOpened']").fill("3");
            reader.page().locator("#answerService-form input[type=submit]").click();
            assertThat(reader.page().locator(".error-summary li")).hasText(new String[] {"Procedures changed: Please fill this in.",
                "Training passed on to others: Please fill this in."});
            reader.page().locator("[id='answerService-form:proceduresChanged']").selectOption("true");
            reader.page().locator("[id='answerService-form:trainingPassedOn']").selectOption("false");
            reader.page().locator("#answerService-form input[type=submit]").click();

            assertThat(reader.page().locator(".done")).isVisible();
            assertThat(reader.page().locator("dl.facts")).containsText("Cases opened 3 Victims identified not known Procedures changed yes Training passed on to others no");
            assertThat(reader.page().locator("#answerService-form")).hasCount(0);
            reader.goTo("training/service-evaluations?run=" + id(run) + "&dueOn=" + LocalDate.now());
            assertThat(reader.page().locator("table.list tbody tr")).hasCount(0);
        }
    }

    /** The paths of what somebody reads that is asked of a run about services. */
    private static List<String> services(Api reader, String run) {
        return reader.list("/service-evaluations", "run", id(run)).expect(200).rows().stream().map(row -> "/service-evaluations/" + row.getString("id")).toList();
    }

    private static JsonObject answer() {
        return Fields.of("casesOpened", 3, "proceduresChanged", true, "trainingPassedOn", false, "remark", "Okapi leads a unit now");
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
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
