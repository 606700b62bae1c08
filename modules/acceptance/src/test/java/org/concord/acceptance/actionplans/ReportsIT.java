package org.concord.acceptance.actionplans;

import static org.concord.acceptance.driver.ResultsDriver.campaign;
import static org.concord.acceptance.driver.ResultsDriver.commitment;
import static org.concord.acceptance.driver.ResultsDriver.day;
import static org.concord.acceptance.driver.ResultsDriver.law;
import static org.concord.acceptance.driver.ResultsDriver.progress;
import static org.concord.acceptance.driver.ResultsDriver.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.ResultsDriver;
import org.concord.acceptance.driver.ResultsDriver.Regional;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** What is told of a plan: progress reports, laws, campaigns, and what members report on what they committed to. */
@Acceptance
class ReportsIT {

    private static final String YEAR = String.valueOf(LocalDate.now().getYear());

    private final ResultsDriver results;
    private final Api officer;

    ReportsIT(ResultsDriver results) {
        this.results = results;
        this.officer = results.officer();
    }

    @Test
    void reportIsAcceptedBySomebodyElseThanItsWriter() {
        String path = written();
        officer.step(path, "submit", Fields.of()).expect(200);

        officer.step(path, "accept", Fields.of()).expectProblem(403, "REPORTER_IS_NOT_ACCEPTOR");
        JsonObject accepted = results.another().step(path, "accept", Fields.of()).expect(200).json();

        assertEquals(List.of("ACCEPTED", "budget", "controller"), List.of(accepted.getString("state"), accepted.getString("writtenBy"),
            accepted.getString("acceptedBy")));
        officer.step(path, "submit", Fields.of()).expectProblem(409, "REPORT_STATE_FORBIDS");
    }

    @Test
    void reportIsGivenBackWithAReasonAndWrittenAgain() {
        String path = written();
        officer.step(path, "submit", Fields.of()).expect(200);
        String version = officer.get(path).etag();

        results.another().post(path + "/return", Fields.of(), "If-Match", version).expectProblem(422, "REQUIRED");
        results.another().post(path + "/return", Fields.of("reason", "Which provinces?"), "If-Match", version).expect(200);

        assertEquals("Which provinces?", officer.get(path).json().getString("reason"));
        officer.put(path, Fields.of("from", day(0), "to", day(30), "text", "Lao Cai."), "If-Match", version).expectProblem(412, "STALE_VERSION");
        officer.put(path, Fields.of("from", day(0), "to", day(30), "text", "Lao Cai."), "If-Match", officer.get(path).etag()).expect(200);
    }

    @Test
    void activityHasOneReportForATimeAndTheSameRequestTwiceIsOne() {
        String activity = results.achievable().activity();
        String id = Invented.id();
        officer.put("/progress-reports/" + id, report(activity, "Two shelters opened.")).expect(201);

        officer.put("/progress-reports/" + id, report(activity, "Two shelters opened.")).expect(200);
        officer.put("/progress-reports/" + id, report(activity, "Three shelters opened.")).expectProblem(422, "KEY_REUSED");
        officer.post("/progress-reports", report(activity, "Three shelters opened.")).expectProblem(409, "REPORT_ALREADY_THERE");
        officer.post("/progress-reports/" + id + "/submit", Fields.of()).expectProblem(428, "VERSION_MISSING");
    }

    @Test
    void lawsAndCampaignsSayWhoSaysSo() {
        String plan = results.achievable().plan();
        JsonObject law = law(plan);
        JsonObject campaign = campaign(plan);
        officer.post("/legal-instruments", law).expect(201);
        String id = officer.post("/awareness-campaigns", campaign).expect(201).json().getString("id");

        officer.post("/legal-instruments", Fields.with(law, "source", "")).expectProblem(422, "REQUIRED");
        officer.put("/awareness-campaigns/" + id, Fields.with(campaign, "reach", 100), "If-Match", "\"0\"").expectProblem(422, "REACH_NEEDS_SOURCE");
        officer.put("/awareness-campaigns/" + id, Fields.with(campaign, "reach", -1, "reachSource", "Radio"), "If-Match", "\"0\"")
            .expectProblem(422, "AMOUNT_NEGATIVE");
        officer.put("/awareness-campaigns/" + id, Fields.with(campaign, "reach", 100, "reachSource", "Radio"), "If-Match", "\"0\"").expect(200);

        assertEquals(1, officer.list("/legal-instruments", "programme", plan, "asOf", day(0), "q", "mua ban").expect(200).rows().size());
        assertEquals(0, officer.list("/legal-instruments", "programme", plan, "asOf", day(-1)).expect(200).rows().size());
    }

    @Test
    void rollUpCountsWhoReportedAndNotWhoDidNot() {
        Regional region = results.regional();
        officer.post("/country-progress", progress(region.commitment(), "VN", "DONE")).expect(201);
        officer.post("/country-progress", progress(region.commitment(), "TH", "NOT_STARTED")).expect(201);

        JsonObject row = officer.list("/regional-progress", "programme", region.plan(), "year", YEAR).expect(200).rows().get(0);

        assertEquals(List.of(1, 0, 0, 1, 2, 6), List.of("notStarted", "started", "onTrack", "done", "reported", "members").stream().map(row::getInt).toList());
    }

    @Test
    void commitmentOnWhichNobodyReportedIsThereWithoutAReport() {
        Regional region = results.regional();

        JsonObject row = officer.list("/regional-progress", "programme", region.plan()).expect(200).rows().get(0);

        assertTrue(row.isNull("year") && row.isNull("members"), row::toString);
        assertEquals(0, row.getInt("reported"));
        assertEquals(6, officer.list("/regional-progress", "programme", region.plan(), "year", YEAR).expect(200).rows().get(0).getInt("members"));
        assertEquals(List.of(), officer.list("/regional-progress", "programme", region.plan(), "year", "1999").expect(200).rows());
        officer.list("/regional-progress", "year", "10000").expectProblem(422, "DATE_DOES_NOT_EXIST");
    }

    @Test
    void focalPointReportsForTheOwnMemberOnly(AccountsDriver accounts, Api anybody) {
        Regional region = results.regional();
        Api thai = anybody.as(accounts.openFocalPoint("TH"));

        thai.post("/country-progress", progress(region.commitment(), "VN", "DONE")).expectProblem(403, "NOT_ALLOWED");
        String id = thai.post("/country-progress", progress(region.commitment(), "TH", "STARTED")).expect(201).json().getString("id");
        Api laotian = anybody.as(accounts.openFocalPoint("LA"));

        laotian.get("/country-progress/" + id).expect(200);
        laotian.put("/country-progress/" + id, progress(region.commitment(), "TH", "DONE"), "If-Match", "\"0\"").expectProblem(403, "NOT_ALLOWED");
        thai.post("/country-progress", progress(region.commitment(), "TH", "DONE")).expectProblem(409, "ALREADY_REPORTED");
        thai.put("/country-progress/" + id, progress(region.commitment(), "TH", "DONE"), "If-Match", "\"0\"").expect(200);
        thai.put("/country-progress/" + id, progress(region.commitment(), "TH", "DONE"), "If-Match", "\"0\"").expectProblem(412, "STALE_VERSION");
    }

    @Test
    void whoIsNoMemberAndWhatIsNoSubRegionalPlanAreRefusedByName() {
        Regional region = results.regional();
        JsonObject report = progress(region.commitment(), "VN", "DONE");

        officer.post("/country-progress", progress(region.commitment(), "AU", "DONE")).expectProblem(422, "NOT_A_MEMBER");
        officer.post("/country-progress", Fields.with(report, "year", 1999)).expectProblem(422, "OUTSIDE_PLAN");
        officer.post("/country-progress", Fields.with(report, "progress", "FINISHED")).expectProblem(400, 422);
        officer.post("/country-progress", Fields.with(report, "commitment", Invented.id())).expectProblem(422, "UNKNOWN_IN_PLAN");
        officer.post("/spa-commitments", commitment(results.plans().draft(), "C1")).expectProblem(422, "PLAN_IS_NOT_SUB_REGIONAL");
        officer.post("/spa-commitments", commitment(region.plan(), "C2")).expectProblem(409, "PLAN_STATE_FORBIDS");
    }

    private String written() {
        return "/progress-reports/" + officer.post("/progress-reports", report(results.achievable().activity(), "Two shelters opened.")).expect(201).json()
            .getString("id");
    }
}
