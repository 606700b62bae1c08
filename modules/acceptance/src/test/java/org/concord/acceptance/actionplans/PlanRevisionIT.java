package org.concord.acceptance.actionplans;

import static org.concord.acceptance.driver.PlansDriver.appropriation;
import static org.concord.acceptance.driver.PlansDriver.entry;
import static org.concord.acceptance.driver.PlansDriver.money;
import static org.concord.acceptance.driver.PlansDriver.part;
import static org.concord.acceptance.driver.PlansDriver.reversal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** What may be done with a plan in force: who approves its revision, what a revision changes, and what stays. */
@Acceptance
class PlanRevisionIT {

    private static final String TODAY = LocalDate.now().toString();

    private final PlansDriver plans;
    private final Api officer;

    PlanRevisionIT(PlansDriver plans) {
        this.plans = plans;
        officer = plans.maker();
    }

    @Test
    void neitherWhoBeganARevisionNorWhoSubmittedItApprovesIt(AccountsDriver accounts, Api anybody) {
        String plan = plans.planInForce(1);
        lead(plan, "revise", plans.checker()).expect(200);
        lead(plan, "submit", officer).expect(200);

        lead(plan, "approve", plans.checker()).expectProblem(403, "SUBMITTER_IS_NOT_APPROVER");
        lead(plan, "approve", officer).expectProblem(403, "SUBMITTER_IS_NOT_APPROVER");
        lead(plan, "approve", anybody.as(accounts.open("BUDGET_OFFICER", "PARTICIPANT:VN"))).expect(200);
    }

    @Test
    void whoWroteAnyOfARevisionDoesNotApproveIt(AccountsDriver accounts, Api anybody) {
        String plan = plans.planInForce(1);
        Api writer = anybody.as(accounts.open("BUDGET_OFFICER", "PARTICIPANT:VN"));
        lead(plan, "revise", officer).expect(200);
        writer.post("/objectives", Fields.of("programme", plan, "code", "O9", "pillar", "PREVENTION", "title", "More shelters")).expect(201);
        lead(plan, "submit", officer).expect(200);

        lead(plan, "approve", writer).expectProblem(403, "WRITER_IS_NOT_APPROVER");
        assertTrue(isOwnWorkOf(writer, plan));
        assertFalse(isOwnWorkOf(plans.checker(), plan));
        lead(plan, "approve", plans.checker()).expect(200);
    }

    private static boolean isOwnWorkOf(Api reader, String plan) {
        return reader.get("/programmes/" + plan).expect(200).json().getBoolean("ownWork");
    }

    @Test
    void planIsNotClosedWithARevisionThatNobodyApproved() {
        String plan = plans.planInForce(1);
        lead(plan, "revise", officer).expect(200);

        lead(plan, "close", officer).expectProblem(409, "PLAN_STATE_FORBIDS");
        lead(plan, "submit", officer).expect(200);
        lead(plan, "close", officer).expectProblem(409, "PLAN_STATE_FORBIDS");
        lead(plan, "approve", plans.checker()).expect(200);
        lead(plan, "close", officer).expect(200);
    }

    @Test
    void lineThatARevisionAddsTakesMoneyOnceTheRevisionIsApproved() {
        String plan = plans.planInForce(1);
        String before = plans.lineOf(plan, 1);
        lead(plan, "revise", officer).expect(200);
        String added = plans.line(plan, "L2", "VND");

        officer.put("/journal-entries/" + Invented.id(), appropriation(added, "5")).expectProblem(409, "LINE_NOT_APPROVED");
        plans.posted(appropriation(before, "9"));
        officer.put("/journal-entries/" + Invented.id(), entry("VIREMENT", part(before, "UNALLOTTED", "-5", "VND"),
            part(added, "UNALLOTTED", "5", "VND"))).expectProblem(409, "LINE_NOT_APPROVED");
        lead(plan, "submit", officer).expect(200);
        officer.put("/journal-entries/" + Invented.id(), appropriation(added, "5")).expectProblem(409, "LINE_NOT_APPROVED");
        lead(plan, "approve", plans.checker()).expect(200);

        plans.posted(appropriation(added, "5"));
    }

    @Test
    void whoseMoneyOfABookedLineIsStaysInARevision() {
        String plan = plans.planInForce(1);
        String line = plans.lineOf(plan, 1);
        plans.posted(appropriation(line, "5"));
        lead(plan, "revise", officer).expect(200);
        JsonObject same = Fields.with(plans.lineOfAnActivity(plan, "L1"), "planned", money("1000", "VND"));

        for (JsonObject other : List.of(Fields.with(same, "economicCode", "21"), Fields.with(same, "functionCode", "03.1"),
                Fields.with(same, "unit", "Lao Cai"))) {
            change(line, other).expectProblem(409, "LINE_HAS_ENTRIES");
        }
        change(line, Fields.with(same, "planned", money("2000", "VND"), "code", "L9")).expect(200);
    }

    @Test
    void whoseMoneyOfALineIsOfWhichPastBooksTellStays() {
        String plan = plans.draft();
        String line = plans.line(plan, "L1", "VND");
        officer.put("/historic-figures/" + Invented.id(), Fields.of("line", line, "fiscalYear", LocalDate.now().getYear(), "approved", money("100", "VND"),
            "adjusted", money("90", "VND"), "executed", money("120", "VND"), "source", "Final account of a test")).expect(201);
        JsonObject same = Fields.with(plans.lineOfAnActivity(plan, "L1"), "planned", money("1000", "VND"));

        change(line, Fields.with(same, "planned", money("1000", "USD"))).expectProblem(409, "LINE_HAS_ENTRIES");
        change(line, Fields.with(same, "planned", money("2000", "VND"))).expect(200);
    }

    @Test
    void lineWhoseMoneyARevisionMakesAnothersTakesNoneUntilTheRevisionIsApproved() {
        String plan = plans.planInForce(1);
        String line = plans.lineOf(plan, 1);
        lead(plan, "revise", officer).expect(200);
        JsonObject same = Fields.with(plans.lineOfAnActivity(plan, "L1"), "planned", money("1000", "VND"));
        change(line, Fields.with(same, "planned", money("2000", "VND"))).expect(200);
        change(line, Fields.with(same, "functionCode", "03.1")).expect(200);

        officer.put("/journal-entries/" + Invented.id(), appropriation(line, "5")).expectProblem(409, "LINE_NOT_APPROVED");
        lead(plan, "submit", officer).expect(200);
        lead(plan, "approve", plans.checker()).expect(200);

        plans.posted(appropriation(line, "5"));
    }

    @Test
    void lineBecomesDollarsOrTakesAnEntryOfDongAndNeverBoth(RunningConcord concord) {
        int lines = 20;
        String plan = plans.planInForce(lines);
        List<String> ids = IntStream.rangeClosed(1, lines).mapToObj(number -> plans.lineOf(plan, number)).toList();
        List<String> entries = ids.stream().map(line -> Invented.id()).toList();
        lead(plan, "revise", officer).expect(200);

        List<Integer> both = IntStream.range(0, lines).filter(at -> {
            JsonObject dollars = Fields.with(plans.lineOfAnActivity(plan, "L" + (at + 1)), "planned", money("1000", "USD"));
            return AtOnce.ask(2, who -> who == 0 ? officer.put("/budget-lines/" + ids.get(at), dollars, "If-Match", "\"0\"")
                : officer.put("/journal-entries/" + entries.get(at), appropriation(ids.get(at), "5"))).stream().allMatch(answer -> answer.status() < 300);
        }).boxed().toList();

        lead(plan, "submit", officer).expect(200);
        lead(plan, "approve", plans.checker()).expect(200);
        both.forEach(at -> plans.approve(entries.get(at)).expectProblem(409, "LINE_CURRENCY_CHANGED"));
        assertTrue(concord.postgres() == null || both.isEmpty(), () -> both + ": only on Derby nobody waits to submit");
    }

    @Test
    void planCostsNoMoreThanCanBeTold() {
        String plan = plans.draft();
        JsonObject line = plans.lineOfAnActivity(plan, "L1");
        String most = "9000000000000000";
        officer.put("/budget-lines/" + Invented.id(), Fields.with(line, "planned", money(most, "VND"))).expect(201);
        JsonObject next = Fields.with(plans.lineOfAnActivity(plan, "L2"), "planned", money("1000000000000", "VND"));

        assertEquals("planned", officer.put("/budget-lines/" + Invented.id(), next).expectProblem(422, "PLAN_TOO_LARGE").json().getString("field"));
        officer.put("/budget-lines/" + Invented.id(), Fields.with(next, "planned", money(most, "KRW"))).expect(201);
        officer.list("/execution", "programme", plan, "by", "PROGRAMME", "in", "CONSTANT").expect(200);
    }

    @Test
    void planCostsNoMoreThanCanBeToldAlsoWhereASmallLineComesLast() {
        String plan = plans.draft();
        JsonObject line = plans.lineOfAnActivity(plan, "L1");
        officer.put("/budget-lines/" + Invented.id(), Fields.with(line, "planned", money("8999999999999000", "VND"))).expect(201);
        String small = Invented.id();
        JsonObject next = plans.lineOfAnActivity(plan, "L2");

        officer.put("/budget-lines/" + small, Fields.with(next, "planned", money("1001", "VND"))).expectProblem(422, "PLAN_TOO_LARGE");
        officer.put("/budget-lines/" + small, Fields.with(next, "planned", money("1000", "VND"))).expect(201);
        change(small, Fields.with(next, "planned", money("1001", "VND"))).expectProblem(422, "PLAN_TOO_LARGE");
        change(small, Fields.with(next, "planned", money("999", "VND"))).expect(200);
    }

    @Test
    void sumOfManyPlansThatCannotBeToldLeavesTheOthersReadable(AccountsDriver accounts, Api anybody) {
        for (int i = 0; i < 2; i++) {
            String plan = plans.draft();
            JsonObject line = Fields.with(plans.lineOfAnActivity(plan, "L1"), "planned", money("9000000000000000", "XOF"));
            officer.put("/budget-lines/" + Invented.id(), line).expect(201);
        }
        List<JsonObject> rows = anybody.as(accounts.open("ANALYST", "PARTICIPANT:VN")).list("/execution", "by", "PILLAR").expect(200).rows();

        assertTrue(rows.stream().filter(row -> row.getString("currency").equals("XOF")).allMatch(row -> row.isNull("planned")), rows::toString);
        assertTrue(rows.stream().anyMatch(row -> row.getString("currency").equals("VND")), rows::toString);
    }

    @Test
    void objectivesOfManyPlansAreNamedWithTheirPlan() {
        String plan = plans.planInForce(1);
        String code = officer.get("/programmes/" + plan).expect(200).json().getString("code");
        String objective = officer.list("/execution", "programme", plan, "by", "OBJECTIVE").expect(200).rows().get(0).getString("code");

        assertTrue(officer.everything("/execution", "by", "OBJECTIVE").stream().anyMatch(row -> row.getString("code").equals(code + " " + objective)));
    }

    @Test
    void whatWasTakenOutIsNotCreatedAgainUnderItsId() {
        String plan = plans.draft();
        String line = plans.line(plan, "L1", "VND");
        JsonObject same = Fields.with(plans.lineOfAnActivity(plan, "L1"), "planned", money("1000", "VND"));
        officer.delete("/budget-lines/" + line, "If-Match", officer.get("/budget-lines/" + line).etag()).expect(204);

        officer.put("/budget-lines/" + line, same).expectProblem(409, "ALREADY_REMOVED");
        officer.put("/budget-lines/" + line, Fields.with(same, "code", "L2")).expectProblem(422, "KEY_REUSED");
        officer.put("/budget-lines/" + Invented.id(), same).expect(201);
    }

    @Test
    void nothingIsLeftInTheReportingCurrencyOfWhatWasTakenBackAtAnotherRate() {
        String plan = plans.draft();
        String line = plans.line(plan, "L1", "NOK");
        plans.putInForce(plan);
        plans.rate("NOK", LocalDate.now().minusDays(1), "2500");
        String wrong = plans.posted(entry("APPROPRIATION", part(line, "SOURCE", "-100", "NOK"), part(line, "UNALLOTTED", "100", "NOK")));
        assertEquals("250000", plans.execution(plan).get(0).getJsonObject("approved").getString("amount"));

        plans.rate("NOK", LocalDate.now(), "2600");
        plans.posted(reversal(wrong));

        assertEquals("0", plans.execution(plan).get(0).getJsonObject("approved").getString("amount"));
        assertEquals("0", plans.execution(plan).get(0).getJsonObject("revised").getString("amount"));
    }

    @Test
    void entryIsTakenBackAtTheRateOfThenThoughItCouldNotBeToldAtThatOfToday() {
        String plan = plans.draft();
        String line = plans.line(plan, "L1", "BWP");
        plans.putInForce(plan);
        plans.rate("BWP", LocalDate.now().minusDays(1), "2000");
        JsonObject given = entry("APPROPRIATION", part(line, "SOURCE", "-100", "BWP"), part(line, "UNALLOTTED", "100", "BWP"));
        String wrong = plans.posted(given);

        plans.rate("BWP", LocalDate.now(), "900000000000000");
        officer.put("/journal-entries/" + Invented.id(), given).expectProblem(422, "AMOUNT_TOO_LARGE");
        plans.posted(reversal(wrong));

        JsonObject inDong = plans.execution(plan).stream().filter(row -> row.getString("currency").equals("VND")).findFirst().orElseThrow();
        assertEquals("0", inDong.getJsonObject("revised").getString("amount"));
    }

    @Test
    void convertedFiguresSayBesideThemAtWhichRate() {
        String plan = plans.draft();
        String line = plans.line(plan, "L1", "SEK");
        String bare = plans.draft();
        plans.line(bare, "L1", "VND");
        plans.putInForce(plan);
        plans.rate("SEK", LocalDate.now().minusDays(1), "2400");
        plans.posted(Fields.with(entry("APPROPRIATION", part(line, "SOURCE", "-100", "SEK"), part(line, "UNALLOTTED", "100", "SEK")),
            "eventDate", LocalDate.now().minusDays(1).toString()));
        plans.rate("SEK", LocalDate.now(), "2450");

        assertEquals(List.of("2400", "2450"), ratesOf(plan, "HISTORIC"), "of the entry, and of what is planned");
        assertEquals(List.of("2450"), ratesOf(plan, "CONSTANT"));
        assertEquals(List.of(), ratesOf(plan, "OWN"));
        assertEquals(List.of(), ratesOf(bare, "HISTORIC"));
        String table = officer.send("GET", "/execution?by=PROGRAMME&in=CONSTANT&programme=" + plan, Map.of("Accept", "text/csv"), null).expect(200).text();
        assertTrue(table.contains("1 SEK = 2450 VND (" + TODAY + ", Invented"), table);
    }

    private List<String> ratesOf(String plan, String in) {
        List<JsonObject> rows = officer.list("/execution", "programme", plan, "by", "PROGRAMME", "in", in).expect(200).rows();
        assertEquals(1, rows.size(), rows::toString);
        return rows.get(0).getJsonArray("rates").getValuesAs(JsonObject.class).stream().map(rate -> rate.get("rate").toString().replace("\"", "")).toList();
    }

    @Test
    void ofTwoRatesOfOneDayTheOneStoredLastConverts() {
        String plan = plans.draft();
        plans.line(plan, "L1", "DKK");
        for (String[] kept : new String[][] {{"7fffffff", "3300"}, {"00000000", "3400"}}) {
            officer.put("/exchange-rates/" + kept[0] + Invented.id().substring(kept[0].length()), Fields.of("base", "DKK", "quote", "VND", "day", TODAY,
                "rate", kept[1], "source", "Invented, for " + Invented.code())).expect(201);
        }

        assertEquals(List.of("3400"), ratesOf(plan, "CONSTANT"));
    }

    private Answer change(String line, JsonObject otherwise) {
        return officer.put("/budget-lines/" + line, otherwise, "If-Match", officer.get("/budget-lines/" + line).expect(200).etag());
    }

    private static Answer lead(String plan, String verb, Api who) {
        return who.step("/programmes/" + plan, verb, verb.equals("revise") || verb.equals("close") ? Fields.of("reason", "More shelters") : Fields.of());
    }
}
