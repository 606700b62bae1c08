package org.concord.acceptance.driver;

import static org.concord.acceptance.driver.PlansDriver.money;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concord.acceptance.running.RunningConcord;

/**
 * A plan of five years with money of three currencies, on which everything happened that can: contracts, part-payments, releases, grants, virements, a
 * carry-over, an exchange, a reversal; and with indicators of which something was measured, once wrongly. Its titles are as bad as people's titles are.
 */
public final class BookedPlan {

    /** Markup, separators of every format, a line break, and characters that XML does not have. */
    public static final String TITLE = "Kế hoạch <b>&amp; \"phòng, chống\"</b>; a | b @ 5 VND\n= {x}  %y \uFFFF\uFFFE \uD83D\uDEE1 ]]>";

    private static final int THIS_YEAR = LocalDate.now().getYear();

    private final PlansDriver plans;
    private final String id;
    private final Map<String, String> lines = new TreeMap<>();
    private final Map<String, String> indicators = new TreeMap<>();

    /** Such a plan, in force. */
    public BookedPlan(RunningConcord concord) {
        plans = new PlansDriver(concord);
        id = Invented.id();
        write();
        book();
        measure();
    }

    public String id() {
        return id;
    }

    public Api officer() {
        return plans.maker();
    }

    /** Its budget lines as REST has them, by code. */
    public Map<String, JsonObject> lines() {
        return officer().everything("/budget-lines", "programme", id, "limit", "100").stream()
            .collect(Collectors.toMap(line -> line.getString("code"), line -> line, (one, other) -> one, TreeMap::new));
    }

    /** Its postings as REST has them. */
    public List<JsonObject> postings() {
        return officer().everything("/postings", "programme", id, "limit", "100");
    }

    public static BigDecimal amount(JsonObject row, String field) {
        return new BigDecimal(row.getJsonObject(field).getString("amount"));
    }

    private void write() {
        Api maker = plans.maker();
        maker.put("/programmes/" + id, Fields.of("code", Invented.code(), "kind", "NATIONAL", "owner", "VN", "title", TITLE, "from", THIS_YEAR + "-01-01",
            "to", (THIS_YEAR + 4) + "-12-31", "currency", "VND", "note", "Invented, for a test")).expect(201);
        String objective = Invented.id();
        maker.put("/objectives/" + objective, Fields.of("programme", id, "code", "O;1", "pillar", "PROTECTION", "title", "=1+1 | " + TITLE)).expect(201);
        String activity = Invented.id();
        maker.put("/activities/" + activity, Fields.of("objective", objective, "code", "A:1", "title", TITLE, "leadAgency", "Bộ Công an")).expect(201);
        for (int year = 0; year < 5; year++) {
            line(activity, "L" + (year + 1), year, "22", "VND");
        }
        line(activity, "G 1; (x)", 0, "263", "VND");
        line(activity, "U1", 0, "22", "USD");
        line(activity, "K1", 0, "22", "KWD");
        aim(objective, activity);
        plans.lead(id, "submit", maker);
        plans.lead(id, "approve", plans.checker());
        plans.lead(id, "activate", maker);
        plans.openBooks();
    }

    /** Indicators of a number, of a share, and of words. */
    private void aim(String objective, String activity) {
        indicator("SHELTERS", ResultsDriver.indicator(objective, "I1;a"));
        indicator("SHARE", Fields.with(ResultsDriver.indicator(objective, "I2"), "title", TITLE, "measure", "PERCENTAGE", "unit", "of all",
            "baselineOn", (THIS_YEAR - 1) + "-12-31", "baselineValue", "12.50"));
        indicator("WORDS", Fields.of("activity", activity, "code", "I3", "title", "How victims are received", "measure", "QUALITATIVE"));
        Api maker = plans.maker();
        maker.post("/targets", ResultsDriver.target(indicators.get("SHELTERS"), 0, 0, "5")).expect(201);
        maker.post("/targets", ResultsDriver.target(indicators.get("SHELTERS"), 1, 364, "10")).expect(201);
        maker.post("/targets", Fields.of("indicator", indicators.get("WORDS"), "from", ResultsDriver.day(0), "to", ResultsDriver.day(364), "comment",
            "Whoever comes is heard <first>")).expect(201);
    }

    private void indicator(String name, JsonObject indicator) {
        indicators.put(name, Invented.id());
        plans.maker().put("/indicators/" + indicators.get(name), indicator).expect(201);
    }

    private void measure() {
        String wrong = measured(ResultsDriver.measurement(indicators.get("SHELTERS"), "70"));
        measured(Fields.with(ResultsDriver.measurement(indicators.get("SHELTERS"), "7"), "supersedes", wrong, "comment", "Not 70, as was written first"));
        measured(Fields.with(ResultsDriver.measurement(indicators.get("SHELTERS"), "3"), "disaggregation", "for women & children"));
        measured(ResultsDriver.measurement(indicators.get("SHARE"), "33.25"));
    }

    private String measured(JsonObject measurement) {
        String measured = Invented.id();
        plans.maker().put("/measurements/" + measured, measurement).expect(201);
        return measured;
    }

    private void line(String activity, String code, int year, String economicCode, String currency) {
        plans.source("STATE-TEST", false);
        String line = Invented.id();
        plans.maker().put("/budget-lines/" + line, Fields.of("activity", activity, "code", code, "source", "STATE-TEST", "fiscalYear", THIS_YEAR + year,
            "economicCode", economicCode, "functionCode", year == 0 ? "10.7" : "03.1", "unit", code, "planned", money("3000", currency))).expect(201);
        lines.put(code, line);
    }

    private void book() {
        for (int year = 1; year <= 5; year++) {
            move("APPROPRIATION", "L" + year, "SOURCE", "UNALLOTTED", "1000", "VND", null);
        }
        move("APPROPRIATION", "U1", "SOURCE", "UNALLOTTED", "100.05", "USD", null);
        move("APPROPRIATION", "K1", "SOURCE", "UNALLOTTED", "10.125", "KWD", null);
        move("SUPPLEMENTARY", "L1", "SOURCE", "UNALLOTTED", "500", "VND", null);
        post("VIREMENT", null, part("L1", "UNALLOTTED", "-300", "VND"), part("G 1; (x)", "UNALLOTTED", "300", "VND"));
        post("CARRY_OVER", null, part("L1", "UNALLOTTED", "-50", "VND"), part("L2", "UNALLOTTED", "50", "VND"));
        String rate = plans.rate("USD", LocalDate.of(2026, 1, 1), "25000");
        post("EXCHANGE", rate, part("U1", "UNALLOTTED", "-10.00", "USD"), part("U1", "SOURCE", "10.00", "USD"),
            part("L1", "SOURCE", "-250000", "VND"), part("L1", "UNALLOTTED", "250000", "VND"));
        spend("L1", "800", "600", "250", "VND");
        spend("G 1; (x)", "200", "150", "40", "VND");
        spend("K1", "5.001", "3.003", "1.002", "KWD");
        String wrong = move("APPROPRIATION", "L3", "SOURCE", "UNALLOTTED", "70", "VND", null);
        plans.posted(PlansDriver.reversal(wrong));
    }

    private void spend(String line, String allotted, String committed, String paid, String currency) {
        move("ALLOTMENT", line, "UNALLOTTED", "ALLOTTED", allotted, currency, null);
        String contract = move("COMMITMENT", line, "ALLOTTED", "COMMITTED", committed, currency, null);
        move("PAYMENT_ORDER", line, "COMMITTED", "PAYABLE", paid, currency, contract);
        move("PAYMENT", line, "PAYABLE", "SPENT", paid, currency, contract);
        move("RELEASE", line, "COMMITTED", "ALLOTTED", "1", currency, contract);
    }

    private String move(String kind, String line, String from, String to, String amount, String currency, String commitment) {
        return plans.posted(Fields.with(PlansDriver.entry(kind, part(line, from, "-" + amount, currency), part(line, to, amount, currency)),
            "reference", "Số 1; (a) | b  {c}", "commitment", commitment));
    }

    private void post(String kind, String rate, JsonObject... postings) {
        plans.posted(Fields.with(PlansDriver.entry(kind, postings), "rate", rate));
    }

    private JsonObject part(String line, String stage, String amount, String currency) {
        return PlansDriver.part(lines.get(line), stage, amount, currency);
    }
}
