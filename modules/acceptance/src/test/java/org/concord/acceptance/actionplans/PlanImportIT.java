package org.concord.acceptance.actionplans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plans, budgets, results and history that come in from files. */
@Acceptance
class PlanImportIT {

    private static final int YEAR = LocalDate.now().getYear();
    private static final String PLANS = "code,kind,owner,title,from,to,currency\n";
    private static final String LINES = "plan,objective,pillar,objectiveTitle,activity,activityTitle,code,source,fiscalYear,currency,economicCode,functionCode,unit,planned\n";
    private static final String HISTORY = "plan,line,fiscalYear,currency,approved,adjusted,executed,source\n";

    private final Api officer;
    private final Api secretariat;
    private final String plan = Invented.code();

    PlanImportIT(PlansDriver plans, Api api) {
        officer = plans.maker();
        secretariat = api.asSecretariat();
        plans.stateSource();
        stored("plans", PLANS + plan + ",NATIONAL,VN,Plan from a file (invented)," + YEAR + "-01-01," + (YEAR + 4) + "-12-31,VND\n");
    }

    @Test
    void planComesInWithItsObjectivesActivitiesAndLines() {
        String file = LINES + line("L1", "O1-A1", "1500000000") + line("L2", "O1-A1", "2500000000") + line("L3", "O1-A2", "300000");

        assertEquals(3, stored("budget-lines", file).getInt("newCount"));

        JsonObject programme = programme();
        List<JsonObject> lines = officer.list("/budget-lines", "programme", programme.getString("id")).expect(200).rows();
        assertEquals(List.of("L1", "L2", "L3"), lines.stream().map(line -> line.getString("code")).toList());
        assertEquals("1500000000", lines.get(0).getJsonObject("planned").getString("amount"));
        assertEquals(2, officer.list("/activities", "programme", programme.getString("id")).expect(200).rows().size());
        assertEquals(3, checked("budget-lines", file).getInt("unchangedCount"));
    }

    @TestFactory
    Stream<DynamicTest> amountThatWouldHaveToBeGuessedIsRefusedByName() {
        return Stream.of(
            refused("with dots and a comma", "\"3.000.000,00\"", "IMPORT_NUMBER_UNCLEAR"),
            refused("with commas", "\"3,000,000\"", "IMPORT_NUMBER_UNCLEAR"),
            refused("rounded by a spreadsheet", "3E+11", "IMPORT_NUMBER_UNCLEAR"),
            refused("with what arithmetic left behind", "8245200.000000001", "IMPORT_NUMBER_NOT_EXACT"),
            refused("of half a dong", "1000.5", "IMPORT_NUMBER_NOT_EXACT"),
            refused("of 10^30", "1" + "0".repeat(30), "AMOUNT_TOO_LARGE"),
            refused("that is negative", "-5", "AMOUNT_NEGATIVE"));
    }

    private DynamicTest refused(String what, String amount, String rule) {
        return dynamicTest("amount " + what, () -> {
            JsonObject problem = checked("budget-lines", LINES + line("L1", "O1-A1", amount)).getJsonArray("problems").getJsonObject(0);

            assertEquals(2, problem.getInt("line"));
            assertEquals("planned", problem.getString("column"), problem::toString);
            assertEquals(rule, problem.getString("rule"), problem::toString);
        });
    }

    @Test
    void artefactOfASpreadsheetIsNamedWithTheAmountNextToIt() {
        String reason = checked("budget-lines", LINES + line("L1", "O1-A1", "8245200.000000001")).getJsonArray("problems").getJsonObject(0).getString("reason");

        assertTrue(reason.contains("8245200.000000001") && reason.contains("8245200?"), reason);
    }

    @Test
    void overspendingThatHappenedIsKeptAsAFlaggedFact() {
        stored("budget-lines", LINES + line("L1", "O1-A1", "1000"));

        stored("historic-figures", HISTORY + plan + ",L1," + YEAR + ",VND,1000,900,950,Final account\n" + plan + ",L1," + (YEAR + 1) + ",VND,1000,1100,1100,Final account\n");

        List<JsonObject> facts = officer.list("/historic-figures", "programme", programme().getString("id"), "sort", "fiscalYear").expect(200).rows();
        assertEquals(List.of(true, false), facts.stream().map(fact -> fact.getBoolean("overspent")).toList());
        assertEquals("950", facts.get(0).getJsonObject("executed").getString("amount"));
        JsonObject line = officer.list("/budget-lines", "programme", programme().getString("id")).expect(200).rows().get(0);
        assertEquals("0", line.getJsonObject("paid").getString("amount"), "history is no part of the ledger");
    }

    @Test
    void repeatedKeysAreShownWithTheLineTheyRepeat() {
        JsonObject problem = checked("budget-lines", LINES + line("L1", "O1-A1", "1") + line("L2", "O1-A1", "2") + line("L1", "O1-A1", "3"))
            .getJsonArray("problems").getJsonObject(0);

        assertEquals(4, problem.getInt("line"));
        assertEquals("IMPORT_LINE_TWICE", problem.getString("rule"));
        assertTrue(problem.getString("reason").contains("2"), problem::toString);
    }

    @Test
    void lineThatIsRefusedLeavesNoActivityBehind() {
        JsonObject report = checked("budget-lines", LINES + line("L1", "O1-A1", "half"));

        officer.post("/imports/" + report.getString("id") + "/accept?skipRefused=true", null).expect(200);

        assertEquals(0, officer.list("/activities", "programme", programme().getString("id")).expect(200).rows().size());
        assertEquals(0, officer.list("/objectives", "programme", programme().getString("id")).expect(200).rows().size());
    }

    @Test
    void lineAndActivityThatWereTakenOutComeInAgain() {
        String file = LINES + line("L1", "O1-A1", "1500");
        stored("budget-lines", file);
        remove("/budget-lines");
        remove("/activities");

        assertEquals(1, stored("budget-lines", file).getInt("newCount"));

        assertEquals(List.of("L1"), officer.list("/budget-lines", "programme", programme().getString("id")).expect(200).rows().stream()
            .map(line -> line.getString("code")).toList());
        remove("/budget-lines");
        assertEquals(1, stored("budget-lines", file.replace("1500", "1600")).getInt("newCount"));
        assertEquals(1, checked("budget-lines", file.replace("1500", "1600")).getInt("unchangedCount"));
    }

    private void remove(String list) {
        String path = list + "/" + officer.list(list, "programme", programme().getString("id")).expect(200).rows().get(0).getString("id");
        officer.delete(path, "If-Match", officer.get(path).etag()).expect(204);
    }

    @Test
    void indicatorsComeInWithTheirBaseline() {
        stored("budget-lines", LINES + line("L1", "O1-A1", "1"));

        stored("indicators", "plan,objective,code,title,measure,unit,baselineOn,baselineValue,baselineSource\n"
            + plan + ",O1,I1,Districts with a referral network,UNIT,districts," + (YEAR - 1) + ",12,Annual report\n");

        JsonObject indicator = officer.list("/indicators", "programme", programme().getString("id")).expect(200).rows().get(0);
        assertEquals("12", indicator.getString("baselineValue"));
    }

    @Test
    void rateThatIsFarFromOthersComesInWhenItIsSaidToBeUnusual() {
        String first = "base,quote,day,rate,source,unusual\nFJD,VND,2012-03-30,6400,Invented " + plan + ",\n";
        stored("exchange-rates", first);
        String later = first.replace("03-30,6400", "04-02,818000");

        assertEquals("RATE_FAR_FROM_OTHERS", problem(checked("exchange-rates", later)));
        stored("exchange-rates", later.replace(",\n", ",yes\n"));
    }

    @Test
    void ratesOfACurrencyAreKeptByThoseWhoseMoneyItIs(AccountsDriver accounts, Api anybody) {
        String rate = "base,quote,day,rate,source\nKES,THB,2012-03-30,0.37,Invented " + plan + "\n";
        Api thai = anybody.as(accounts.open("BUDGET_OFFICER", "PARTICIPANT:TH"));

        assertEquals(1, send(thai, "exchange-rates", rate).expect(201).json().getInt("newCount"));
        assertEquals("RATE_OF_OTHER_COUNTRIES", problem(send(thai, "exchange-rates", rate.replace("THB", "VND")).expect(201).json()));
    }

    private static String problem(JsonObject report) {
        return report.getJsonArray("problems").getJsonObject(0).getString("rule");
    }

    @Test
    void ratesComeInOnceAndAnotherRateOfTheSameDayAndSourceIsRefused() {
        String rate = "base,quote,day,rate,source\nUSD,VND,2001-03-11,14500,Invented " + plan + "\n";
        stored("exchange-rates", rate);

        assertEquals(1, checked("exchange-rates", rate).getInt("unchangedCount"));
        assertEquals("RATE_ALREADY_THERE", checked("exchange-rates", rate.replace("14500", "14600")).getJsonArray("problems").getJsonObject(0).getString("rule"));
    }

    @Test
    void planOfAnotherOwnerIsNotThere(AccountsDriver accounts, Api anybody) {
        Api foreigner = anybody.as(accounts.open("BUDGET_OFFICER", "PARTICIPANT:TH"));

        JsonObject report = send(foreigner, "budget-lines", LINES + line("L1", "O1-A1", "1")).expect(201).json();
        JsonObject stolen = send(foreigner, "plans", PLANS + Invented.code() + ",NATIONAL,VN,Plan of another (invented)," + YEAR + "-01-01," + YEAR
            + "-12-31,VND\n").expect(201).json();

        assertEquals("UNKNOWN_PLAN", report.getJsonArray("problems").getJsonObject(0).getString("rule"));
        assertEquals("NOT_ALLOWED", stolen.getJsonArray("problems").getJsonObject(0).getString("rule"));
        assertEquals("UNKNOWN_PLAN", checked("budget-lines", LINES + line("L1", "O1-A1", "1").replace(plan, Invented.code()))
            .getJsonArray("problems").getJsonObject(0).getString("rule"));
    }

    @Test
    void secretariatSendsNoBudgets() {
        send(secretariat, "budget-lines", LINES + line("L1", "O1-A1", "1")).expectProblem(403, "NOT_ALLOWED");
        send(officer, "participants", "code,kind\nX,STATE\n").expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void listOfPlansTakenAwayAsSpreadsheetComesBack() {
        byte[] spreadsheet = officer.list("/programmes", "owner", "VN", "format", "xlsx").expect(200).response().body();

        JsonObject report = officer.send("POST", "/imports/plans", Map.of("Content-Type", "application/octet-stream"), spreadsheet).expect(201).json();

        assertEquals(report.getInt("lines"), report.getInt("unchangedCount"), report::toString);
    }

    private String line(String code, String activity, String planned) {
        return plan + ",O1,PREVENTION,Prevent," + activity + ",Inform," + code + ",STATE-TEST," + YEAR + ",VND,22,10.7," + code + "," + planned + "\n";
    }

    private JsonObject programme() {
        return officer.list("/programmes", "q", plan).expect(200).rows().stream().filter(row -> row.getString("code").equals(plan)).findFirst().orElseThrow();
    }

    private JsonObject stored(String kind, String file) {
        JsonObject report = checked(kind, file);
        assertEquals(0, report.getInt("refusedCount"), report::toString);
        officer.post("/imports/" + report.getString("id") + "/accept", null).expect(200);
        return report;
    }

    private JsonObject checked(String kind, String file) {
        return send(officer, kind, file).expect(201).json();
    }

    private static Answer send(Api sender, String kind, String file) {
        return sender.send("POST", "/imports/" + kind, Map.of("Content-Type", "text/csv"), file.getBytes(UTF_8));
    }
}
