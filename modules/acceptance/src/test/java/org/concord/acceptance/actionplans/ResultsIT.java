package org.concord.acceptance.actionplans;

import static org.concord.acceptance.driver.PlansDriver.entry;
import static org.concord.acceptance.driver.ResultsDriver.day;
import static org.concord.acceptance.driver.ResultsDriver.indicator;
import static org.concord.acceptance.driver.ResultsDriver.measurement;
import static org.concord.acceptance.driver.ResultsDriver.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.driver.ResultsDriver;
import org.concord.acceptance.driver.ResultsDriver.Achievable;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** What a plan achieves: indicators, their targets, what was measured, and what it cost. */
@Acceptance
class ResultsIT {

    private final ResultsDriver results;
    private final Api officer;

    ResultsIT(ResultsDriver results) {
        this.results = results;
        this.officer = results.officer();
    }

    @Test
    void indicatorTellsWhereItStandsOnTheWayToItsTarget() {
        Achievable plan = results.achievable();
        JsonObject before = standing(plan);
        officer.post("/measurements", measurement(plan.indicator(), "7")).expect(201);

        JsonObject after = standing(plan);

        assertTrue(before.isNull("measured") && before.isNull("achievement"), "what nobody measured is unknown, and not zero");
        assertEquals(List.of("4", "10", "7", "50.0"), List.of("baselineValue", "target", "measured", "achievement").stream()
            .map(after::getString).toList());
    }

    @Test
    void correctionIsANewMeasurementAndTheOldOneStays() {
        Achievable plan = results.achievable();
        String wrong = Invented.id();
        officer.put("/measurements/" + wrong, measurement(plan.indicator(), "70")).expect(201);

        officer.post("/measurements", measurement(plan.indicator(), "7")).expectProblem(409, "MEASURED_ALREADY");
        officer.post("/measurements", Fields.with(measurement(plan.indicator(), "7"), "supersedes", wrong)).expect(201);
        officer.post("/measurements", Fields.with(measurement(plan.indicator(), "8"), "supersedes", wrong)).expectProblem(409, "SUPERSEDED_ALREADY");

        assertEquals("7", standing(plan).getString("measured"));
        assertEquals("70", officer.get("/measurements/" + wrong).expect(200).json().getString("value"));
        assertEquals(2, officer.list("/measurements", "indicator", plan.indicator()).expect(200).rows().size());
        assertEquals(List.of("7"), officer.list("/measurements", "indicator", plan.indicator(), "holds", "true").expect(200).rows().stream()
            .map(row -> row.getString("value")).toList());
        officer.delete("/measurements/" + wrong, "If-Match", "\"0\"").expectProblem(405);
    }

    @Test
    void twoWhoMeasureTheSameTimeAtOnceAreToldApart() {
        Achievable plan = results.achievable();

        List<Answer> answers = AtOnce.ask(8, person -> officer.post("/measurements", measurement(plan.indicator(), "7")));

        assertEquals(1, answers.stream().filter(answer -> answer.status() == 201).count(), answers::toString);
        answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> answer.expectProblem(409, "MEASURED_ALREADY"));
    }

    @Test
    void measurementSaysWhoMeasuredWhatShowsItAndIsOfATimeThatIsOver() {
        JsonObject measured = measurement(results.achievable().indicator(), "7");
        String next = day(400);

        officer.post("/measurements", Fields.with(measured, "source", "")).expectProblem(422, "REQUIRED");
        officer.post("/measurements", Fields.with(measured, "evidence", "")).expectProblem(422, "EVIDENCE_MISSING");
        officer.post("/measurements", Fields.with(measured, "evidence", "javascript:alert(1)")).expectProblem(422, "NOT_A_WEB_ADDRESS");
        officer.post("/measurements", Fields.with(measured, "document", Invented.id())).expectProblem(422, "UNKNOWN_DOCUMENT");
        officer.post("/measurements", Fields.with(measured, "from", next, "to", next)).expectProblem(422, "TIME_NOT_OVER");
        officer.post("/measurements", Fields.with(measured, "from", "1999-01-01")).expectProblem(422, "OUTSIDE_PLAN");
        officer.post("/measurements", Fields.with(measured, "value", "1e40")).expectProblem(422, "NOT_A_NUMBER");
        officer.post("/measurements", Fields.with(measured, "value", "seven")).expectProblem(400, 422);
        officer.post("/measurements", Fields.with(measured, "supersedes", Invented.id())).expectProblem(422, "UNKNOWN_IN_PLAN");
        officer.post("/measurements", Fields.with(measured, "indicator", Invented.id())).expectProblem(422, "UNKNOWN_IN_PLAN");
    }

    @Test
    void targetHasATimeOfItsOwnWithinThePlan() {
        String plan = results.plans().draft();
        String indicator = Invented.id();
        officer.put("/indicators/" + indicator, indicator(results.first("/objectives", plan), "I1")).expect(201);
        officer.post("/targets", target(indicator, 0, 30, "5")).expect(201);

        officer.post("/targets", target(indicator, 30, 60, "6")).expectProblem(409, "TARGET_OVERLAPS");
        officer.post("/targets", target(indicator, -1, -1, "6")).expectProblem(422, "OUTSIDE_PLAN");
        officer.post("/targets", Fields.of("indicator", indicator, "from", day(40), "value", "6")).expectProblem(422, "REQUIRED");
        officer.post("/targets", Fields.of("indicator", indicator, "from", day(40), "to", day(50))).expectProblem(422, "VALUE_DOES_NOT_FIT_MEASURE");
        officer.post("/targets", target(indicator, 31, 60, "6")).expect(201);
    }

    @Test
    void indicatorsAndTargetsChangeOnlyWhileThePlanIsWritten() {
        Achievable plan = results.achievable();
        Answer indicator = officer.get("/indicators/" + plan.indicator()).expect(200);
        String path = "/indicators/" + plan.indicator();

        officer.put(path, indicator(plan.objective(), "I9"), "If-Match", indicator.etag()).expectProblem(409, "PLAN_STATE_FORBIDS");
        officer.post("/targets", target(plan.indicator(), 400, 500, "12")).expectProblem(409, "PLAN_STATE_FORBIDS");
        officer.post("/programmes/" + plan.plan() + "/revise", Fields.of("reason", "More shelters"), "If-Match",
            officer.get("/programmes/" + plan.plan()).etag()).expect(200);

        officer.put(path, indicator(plan.objective(), "I9"), "If-Match", "\"99\"").expectProblem(412, "STALE_VERSION");
        officer.put(path, indicator(plan.objective(), "I9"), "If-Match", indicator.etag()).expect(200);
        officer.delete(path, "If-Match", officer.get(path).etag()).expectProblem(409, "STILL_REFERRED_TO");
    }

    @Test
    void revisedPlanStillIncludesWhatItIsToReach() {
        Achievable plan = results.achievable();
        String path = "/programmes/" + plan.plan();
        officer.post(path + "/revise", Fields.of("reason", "Shorter"), "If-Match", officer.get(path).etag()).expect(200);
        JsonObject known = officer.get(path).expect(200).json();
        JsonObject shorter = Fields.of("title", known.getString("title"), "from", known.getString("from"), "to", day(100), "fiscalYearStart", 1);

        officer.put(path, shorter, "If-Match", officer.get(path).etag()).expectProblem(422, "OUTSIDE_PLAN");
        officer.put(path, Fields.with(shorter, "to", day(364)), "If-Match", officer.get(path).etag()).expect(200);
    }

    @Test
    void indicatorThatMakesNoSenseIsRefusedByName() {
        String plan = results.plans().draft();
        JsonObject indicator = indicator(results.first("/objectives", plan), "I1");
        String id = Invented.id();
        officer.put("/indicators/" + id, indicator).expect(201);

        officer.put("/indicators/" + id, indicator).expect(200);
        officer.put("/indicators/" + id, Fields.with(indicator, "title", "Another")).expectProblem(422, "KEY_REUSED");
        officer.post("/indicators", indicator).expectProblem(409, "INDICATOR_CODE_TAKEN");
        officer.post("/indicators", Fields.with(indicator, "code", "I2", "unit", "")).expectProblem(422, "UNIT_MISSING");
        officer.post("/indicators", Fields.with(indicator, "code", "I2", "measure", "QUALITATIVE")).expectProblem(422, "VALUE_DOES_NOT_FIT_MEASURE");
        officer.post("/indicators", Fields.with(indicator, "code", "I2", "baselineSource", "")).expectProblem(422, "REQUIRED");
        officer.post("/indicators", Fields.with(indicator, "code", "I2", "activity", results.first("/activities", plan)))
            .expectProblem(422, "INDICATOR_OF_ONE");
        officer.post("/indicators", Fields.with(indicator, "code", "I2", "objective", Invented.id())).expectProblem(422, "UNKNOWN_IN_PLAN");
    }

    @Test
    void costIsWhatWasPaidForEachUnitOfChange() {
        Achievable plan = results.achievable();
        PlansDriver plans = results.plans();
        String line = plans.lineOf(plan.plan(), 1);
        plans.allot(line, "900");
        String contract = plans.posted(entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", "900"));
        plans.posted(Fields.with(entry("PAYMENT_ORDER", line, "COMMITTED", "PAYABLE", "900"), "commitment", contract));
        JsonObject before = officer.get("/indicators/" + plan.indicator() + "/cost").expect(200).json();
        plans.posted(Fields.with(entry("PAYMENT", line, "PAYABLE", "SPENT", "900"), "commitment", contract));
        officer.post("/measurements", measurement(plan.indicator(), "7")).expect(201);

        JsonObject cost = officer.get("/indicators/" + plan.indicator() + "/cost").expect(200).json();

        assertTrue(before.isNull("perUnit"), before::toString);
        assertEquals("3", cost.getString("change"));
        assertEquals(PlansDriver.money("900", "VND"), cost.getJsonObject("paid"));
        assertEquals(PlansDriver.money("300", "VND"), cost.getJsonObject("perUnit"));
        assertEquals(List.of(cost), officer.get("/programmes/" + plan.plan() + "/result-costs").expect(200).rows());
    }

    @Test
    void costOfTheDemonstrationIsConvertedAtARateThatIsNamed() {
        String plan = officer.list("/programmes", "q", "VN-NPA-2026-2030-DEMO").expect(200).rows().get(0).getString("id");
        String indicator = officer.list("/indicators", "programme", plan, "q", "DEMO-1").expect(200).rows().get(0).getString("id");

        JsonObject cost = officer.get("/indicators/" + indicator + "/cost").expect(200).json();

        assertEquals(PlansDriver.money("1222512500", "VND"), cost.getJsonObject("paid"), "1,200,000,000 dong and 900.50 dollars at 25,000");
        assertEquals(PlansDriver.money("1222512500", "VND"), cost.getJsonObject("perUnit"));
        JsonObject rate = cost.getJsonArray("rates").getJsonObject(0);
        assertEquals("USD VND 25000", rate.getString("base") + " " + rate.getString("quote") + " " + rate.getString("rate"));
    }

    @Test
    void anotherCountrysOfficerDoesNotLearnOfAnIndicator(AccountsDriver accounts, Api anybody) {
        Achievable plan = results.achievable();
        Api thai = anybody.as(accounts.open("BUDGET_OFFICER", "PARTICIPANT:TH"));

        thai.get("/indicators/" + plan.indicator()).expectProblem(404);
        thai.get("/indicators/" + plan.indicator() + "/cost").expectProblem(404);
        assertEquals(List.of(), thai.list("/indicators", "programme", plan.plan()).expect(200).rows());
        assertEquals(List.of(), thai.get("/programmes/" + plan.plan() + "/result-costs").expect(200).rows());
        thai.post("/measurements", measurement(plan.indicator(), "7")).expectProblem(422, "UNKNOWN_IN_PLAN");
        thai.post("/targets", target(plan.indicator(), 400, 500, "12")).expectProblem(422, "UNKNOWN_IN_PLAN");
        thai.put("/indicators/" + plan.indicator(), indicator(plan.objective(), "I9"), "If-Match", "\"0\"").expectProblem(404);
    }

    private JsonObject standing(Achievable plan) {
        return officer.get("/indicators/" + plan.indicator()).expect(200).json();
    }
}
