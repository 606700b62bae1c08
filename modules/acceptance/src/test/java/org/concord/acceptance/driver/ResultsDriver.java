package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.concord.acceptance.running.RunningConcord;

/** What officers report: each test has a plan of its own in force, with an indicator of shelters, of which there were 4 and are to be 10 in this year. */
public final class ResultsDriver {

    private static final LocalDate NEW_YEAR = LocalDate.now().withDayOfYear(1);

    private final PlansDriver plans;
    private final Api officer;

    public ResultsDriver(RunningConcord concord) {
        plans = new PlansDriver(concord);
        officer = plans.maker();
    }

    public PlansDriver plans() {
        return plans;
    }

    public Api officer() {
        return officer;
    }

    /** Somebody who may accept what the officer wrote. */
    public Api another() {
        return plans.checker();
    }

    /** A plan in force with one indicator and its target. */
    public Achievable achievable() {
        String plan = plans.draft();
        String objective = first("/objectives", plan);
        String indicator = Invented.id();
        officer.put("/indicators/" + indicator, indicator(objective, "I1")).expect(201);
        officer.post("/targets", target(indicator, 0, 364, "10")).expect(201);
        plans.line(plan, "L1", "VND");
        plans.putInForce(plan);
        return new Achievable(plan, objective, first("/activities", plan), indicator);
    }

    /** A plan in force, and one of everything that there is of plans, their money, and what they achieve; its id. */
    public String planWithOneOfEverything() {
        Achievable made = achievable();
        plans.useMoneyOf(made.plan());
        officer.post("/measurements", measurement(made.indicator(), "7")).expect(201);
        officer.post("/progress-reports", report(made.activity(), "Three shelters opened.")).expect(201);
        officer.post("/legal-instruments", law(made.plan())).expect(201);
        officer.post("/awareness-campaigns", campaign(made.plan())).expect(201);
        return made.plan();
    }

    public String first(String collection, String plan) {
        return officer.list(collection, "programme", plan).expect(200).rows().get(0).getString("id");
    }

    /** A sub-regional plan of COMMIT's in force with one commitment. */
    public Regional regional() {
        String plan = Invented.id();
        officer.put("/programmes/" + plan, Fields.of("code", Invented.code(), "kind", "SUB_REGIONAL", "owner", "COMMIT", "title",
            "Sub-regional plan of a test (invented)", "from", NEW_YEAR.toString(), "to", NEW_YEAR.plusYears(2).toString(), "currency", "USD")).expect(201);
        officer.post("/objectives", Fields.of("programme", plan, "code", "O1", "pillar", "DATA", "title", "Data")).expect(201);
        officer.post("/activities", Fields.of("objective", first("/objectives", plan), "code", "A1", "title", "Share data", "leadAgency", "Example agency"))
            .expect(201);
        plans.line(plan, "L1", "USD");
        String commitment = Invented.id();
        officer.put("/spa-commitments/" + commitment, commitment(plan, "C1")).expect(201);
        plans.putInForce(plan);
        return new Regional(plan, commitment);
    }

    public static JsonObject indicator(String objective, String code) {
        return Fields.of("objective", objective, "code", code, "title", "Shelters that are open (invented)", "measure", "UNIT", "unit", "shelters",
            "baselineOn", String.valueOf(NEW_YEAR.getYear() - 1), "baselineValue", "4", "baselineSource", "Invented for a test");
    }

    public static JsonObject target(String indicator, int fromDay, int toDay, String value) {
        return Fields.of("indicator", indicator, "from", day(fromDay), "to", day(toDay), "value", value);
    }

    /** Measured on new year's day, which is over whenever the tests run. */
    public static JsonObject measurement(String indicator, String value) {
        return Fields.of("indicator", indicator, "from", day(0), "to", day(0), "value", value, "source", "Invented for a test", "evidence",
            "https://example.org/report");
    }

    public static JsonObject report(String activity, String text) {
        return Fields.of("activity", activity, "from", day(0), "to", day(30), "text", text);
    }

    public static JsonObject law(String plan) {
        return Fields.of("programme", plan, "title", "Luật phòng, chống mua bán người (invented)", "kind", "LAW", "inForceFrom", day(0),
            "source", "https://example.org/law");
    }

    public static JsonObject campaign(String plan) {
        return Fields.of("programme", plan, "title", "Safe migration (invented)", "audience", "Young people", "channel", "Radio", "from", day(0));
    }

    public static JsonObject commitment(String plan, String code) {
        return Fields.of("programme", plan, "code", code, "title", "Collect and share data (invented)", "source", "Invented for a test");
    }

    public static JsonObject progress(String commitment, String member, String progress) {
        return Fields.of("commitment", commitment, "member", member, "year", NEW_YEAR.getYear(), "progress", progress, "text", "Invented for a test.",
            "source", "https://example.org/report");
    }

    public static String day(int ofYear) {
        return NEW_YEAR.plusDays(ofYear).toString();
    }

    /** What a test reports on. */
    public record Achievable(String plan, String objective, String activity, String indicator) {
    }

    /** What members report on. */
    public record Regional(String plan, String commitment) {
    }
}
