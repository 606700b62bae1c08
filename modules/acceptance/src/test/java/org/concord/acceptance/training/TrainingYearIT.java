package org.concord.acceptance.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** What the report of a year counts of a run. */
@Acceptance
class TrainingYearIT {

    private final RunningConcord concord;
    private final TrainingDriver training;
    private final PlansDriver plans;
    private final MembersDriver members;
    private final Browser browser;
    private final Api trainer;
    private final Api secretariat;
    private final Api analyst;
    private final Api administrator;

    TrainingYearIT(RunningConcord concord, TrainingDriver training, PlansDriver plans, MembersDriver members, Browser browser, Api api) {
        this.browser = browser;
        this.concord = concord;
        this.members = members;
        this.plans = plans;
        this.training = training;
        trainer = training.trainer();
        secretariat = api.asSecretariat();
        analyst = api.as("ANALYST");
        administrator = api.as("ADMINISTRATOR");
    }

    @Test
    void runCountsThoseWhoAttendedByMemberAndGenderAndSaysWhatIsMissing() {
        String run = training.published();
        List<String> came = List.of(training.confirmed(run, "VN"), training.confirmed(run, "VN"), training.confirmed(run, "TH"));
        training.confirmed(run, "LA");
        String held = training.held(run, 90);
        assertEquals(List.of("NOT_CLOSED"), missing(run));
        trainer.post(held + "/attendance", Fields.of("minutes",
            Fields.of(id(came.get(0)), "90", id(came.get(1)), "30", id(came.get(2)), "90"))).expect(204);
        int before = year(run).getInt("activities");
        training.step(run, "close", null).expect(200);

        JsonObject row = row(run);
        assertEquals(List.of(3, 3, 0, 2, 2), List.of(row.getInt("people"), row.getInt("women"), row.getInt("men"), row.getInt("members"), row.getInt("completed")));
        assertEquals("66.7", plain(row, "passRate"));
        assertEquals("1.5", plain(row, "hours"));
        assertEquals(List.of("EVALUATION"), missing(run));
        assertEquals(row, trainer.list("/training-years", "year", yearOf(run)).expect(200).rows().stream()
            .filter(same -> same.getString("run").equals(id(run))).findFirst().orElseThrow(), "who sees no plans reads the same where nothing is paid");
        assertEquals(before, year(run).getInt("activities"), "closing a run does not make it one more");
    }

    @Test
    void runWhoseEvaluationIsMissingStillSaysThatUseAtWorkIsOverdue() {
        assertEquals(List.of("EVALUATION", "USE_AT_WORK"), missing(training.runAskedLater()));
    }

    @Test
    void whatIsAskedOfServicesIsCountedOnThePageAndMissingUntilItIsAnswered() {
        String run = training.runAskedOfTheService();
        String asked = "/service-evaluations/" + trainer.list("/service-evaluations", "run", id(run)).rows().get(0).getString("id");
        assertEquals(List.of(1, 0), List.of(row(run).getInt("serviceDue"), row(run).getInt("serviceAnswered")));
        assertEquals(List.of("EVALUATION", "USE_AT_WORK", "SERVICE"), missing(run));
        int before = year(run).getInt("serviceAnswered");

        secretariat.step(asked, "answer", Fields.of("proceduresChanged", true, "trainingPassedOn", false)).expect(200);

        assertEquals(List.of(1, 1), List.of(row(run).getInt("serviceDue"), row(run).getInt("serviceAnswered")));
        assertEquals(List.of("EVALUATION", "USE_AT_WORK"), missing(run));
        JsonObject totals = year(run);
        assertEquals(before + 1, totals.getInt("serviceAnswered"));
        String said = totals.getInt("serviceAnswered") + " of " + totals.getInt("serviceDue") + " answered";
        try (Visitor reader = browser.visitor().signInAs("ANALYST")) {
            reader.goTo("training/year?year=" + yearOf(run));
            assertThat(reader.page().locator("dl.facts")).containsText("Changes in the service " + said);
        }
    }

    @Test
    void whatTheYearPaidIsSharedByItsPeopleAndObserversAreNoMembers() {
        String plan = plans.draft();
        String dong = plans.line(plan, "L1", "VND");
        String dollars = plans.line(plan, "L2", "USD");
        plans.putInForce(plan);
        plans.rate("USD", LocalDate.now(), "20000");
        plans.pay(dong, "250", "VND");
        plans.pay(dollars, "1.00", "USD");

        String run = taughtTo(activityOf(plan), "VN", "VN", members.observer());

        JsonObject row = rowFor(secretariat, run);
        assertEquals(List.of(3, 1, 1), List.of(row.getInt("people"), row.getInt("members"), row.getInt("others")));
        assertEquals(PlansDriver.money("20250", "VND"), row.getJsonObject("paid"));
        assertEquals(PlansDriver.money("6750", "VND"), row.getJsonObject("perPerson"));
        assertEquals("20000", plain(row.getJsonArray("rates").getJsonObject(0), "rate"));
        JsonObject totals = secretariat.list("/training-year-totals", "year", yearOf(run)).expect(200).rows().get(0);
        assertTrue(totals.getInt("others") >= 1 && totals.getJsonArray("paid").toString().contains("VND"), totals::toString);
        assertEquals(totals, secretariat.get("/training-years/" + yearOf(run)).expect(200).json().getJsonObject("totals"));
        String table = secretariat.send("GET", "/training-year-totals?year=" + yearOf(run), Map.of("Accept", "text/csv"), null).expect(200).text();
        assertTrue(table.startsWith("year,activities,people,women,men,members,others,hours") && table.contains(" VND"), table);
        assertTrue(rowFor(trainer, run).isNull("paid"), "who sees no plans sees no money");
    }

    @Test
    void costIsLeftOutOnlyWhereARateIsMissingAndThatIsSaid() {
        String plan = plans.draft();
        String dong = plans.line(plan, "L1", "VND");
        String dinars = plans.line(plan, "L2", "KWD");
        plans.putInForce(plan);
        plans.pay(dinars, "3.000", "KWD");
        String run = taughtTo(activityOf(plan), "VN", "TH");
        assertEquals(PlansDriver.money("1.500", "KWD"), rowFor(secretariat, run).getJsonObject("perPerson"), "one currency needs no rate");

        plans.pay(dong, "250", "VND");

        JsonObject row = rowFor(secretariat, run);
        assertTrue(row.isNull("paid") && row.isNull("perPerson") && row.getBoolean("rateMissing"), row::toString);
        assertTrue(secretariat.list("/training-year-totals", "year", yearOf(run)).expect(200).rows().get(0).getBoolean("rateMissing"));
    }

    @Test
    void whatWasPaidIsAskedForAtOnceHoweverManyActivitiesAndLinesPaid() {
        assumeTrue(concord.postgres() != null, "Derby does not write down what it is asked");
        List<String> runs = Stream.generate(this::paidOfTwoLines).limit(2).toList();
        List<JsonObject> rows = new ArrayList<>();

        List<String> asked = concord.postgres().log().during(() -> runs.forEach(run -> rows.add(rowFor(secretariat, run))));

        assertEquals(2, asked.stream().filter(statement -> statement.contains("actionplans.posting")).count(), "once for each report");
        rows.forEach(row -> assertEquals(PlansDriver.money("300", "VND"), row.getJsonObject("paid")));
    }

    private String paidOfTwoLines() {
        String plan = plans.draft();
        List<String> lines = List.of(plans.line(plan, "L1", "VND"), plans.line(plan, "L2", "VND"));
        plans.putInForce(plan);
        lines.forEach(line -> plans.pay(line, "150", "VND"));
        return taughtTo(activityOf(plan), "VN");
    }

    @Test
    void figuresAreForThoseWhoReadThem() {
        analyst.list("/training-years", "year", "1066").expectProblem(422, "NOT_A_NUMBER");
        administrator.list("/training-years").expectProblem(403, "NOT_ALLOWED");
    }

    private JsonObject year(String run) {
        return analyst.get("/training-years/" + yearOf(run)).expect(200).json().getJsonObject("totals");
    }

    private JsonObject row(String run) {
        return rowFor(analyst, run);
    }

    private JsonObject rowFor(Api reader, String run) {
        return reader.list("/training-years", "year", yearOf(run)).expect(200).rows().stream().filter(row -> row.getString("run").equals(id(run)))
            .findFirst().orElseThrow();
    }

    private List<String> missing(String run) {
        return row(run).getJsonArray("missing").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    /** The path of a closed run that an activity pays for, and an officer of each of these attended. */
    private String taughtTo(String activity, String... participants) {
        String run = training.published();
        training.payBy(run, activity);
        String[] came = Stream.of(participants).map(participant -> training.confirmed(run, participant)).toArray(String[]::new);
        training.attended(training.held(run, 60), 60, came).expect(204);
        training.step(run, "close", null).expect(200);
        return run;
    }

    private String activityOf(String plan) {
        return plans.maker().list("/activities", "programme", plan).expect(200).rows().get(0).getString("id");
    }

    private String yearOf(String run) {
        return trainer.get(run).json().getString("lastDay").substring(0, 4);
    }

    private static String plain(JsonObject row, String field) {
        return row.get(field).toString().replace("\"", "");
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
