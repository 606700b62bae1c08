package org.concord.acceptance.driver;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.running.RunningConcord;

/** What budget officers do: each test has a plan in force of its own, whose books are open. {@code maker} submits, {@code checker} approves. */
public final class PlansDriver {

    private static final String YEAR = Integer.toString(LocalDate.now().getYear());

    private final Api maker;
    private final Api checker;

    public PlansDriver(RunningConcord concord) {
        Api anybody = new Api(concord);
        maker = anybody.as("BUDGET_OFFICER");
        checker = anybody.as(new DemoAccounts(concord).named("controller"));
    }

    public Api maker() {
        return maker;
    }

    public Api checker() {
        return checker;
    }

    /** A plan of Viet Nam's in force, with one activity; its id. */
    public String planInForce(int lines) {
        String plan = draft();
        for (int i = 1; i <= lines; i++) {
            line(plan, "L" + i, "VND");
        }
        putInForce(plan);
        return plan;
    }

    /** A plan with lines, approved and in force, whose books are open. */
    public void putInForce(String plan) {
        lead(plan, "submit", maker);
        lead(plan, "approve", checker);
        lead(plan, "activate", maker);
        openBooks();
    }

    /** Gives a plan in force one of everything that there is of money. */
    void useMoneyOf(String plan) {
        String line = lineOf(plan, 1);
        allot(line, "1000");
        posted(entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", "400"));
        submitted(entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", "100"));
        maker.post("/approval-delegations", Fields.of("to", "controller", "owner", "VN", "from", LocalDate.now().toString(), "until",
            LocalDate.now().plusDays(1).toString())).expect(201);
    }

    /** A plan that is being written; its id. */
    public String draft() {
        String plan = Invented.id();
        maker.put("/programmes/" + plan, Fields.of("code", Invented.code(), "kind", "NATIONAL", "owner", "VN", "title", "Plan of a test (invented)",
            "from", YEAR + "-01-01", "to", (Integer.parseInt(YEAR) + 4) + "-12-31", "currency", "VND")).expect(201);
        String objective = Invented.id();
        maker.put("/objectives/" + objective, Fields.of("programme", plan, "code", "O1", "pillar", "PROTECTION", "title", "Protect")).expect(201);
        maker.post("/activities", Fields.of("objective", objective, "code", "A1", "title", "Run shelters", "leadAgency", "Example agency")).expect(201);
        return plan;
    }

    /** The funding source of budget lines: {@code STATE-TEST}. */
    public void stateSource() {
        source("STATE-TEST", false);
    }

    /** A budget line of the plan's activity; its id. */
    public String line(String plan, String code, String currency) {
        String line = Invented.id();
        maker.put("/budget-lines/" + line, Fields.with(lineOfAnActivity(plan, code), "planned", money("1000", currency))).expect(201);
        return line;
    }

    /** A line as it is written into the plan, but for what it is planned to cost. */
    public JsonObject lineOfAnActivity(String plan, String code) {
        stateSource();
        String activity = maker.list("/activities", "programme", plan).expect(200).rows().get(0).getString("id");
        return Fields.of("activity", activity, "code", code, "source", "STATE-TEST", "fiscalYear", Integer.parseInt(YEAR), "economicCode", "22",
            "functionCode", "10.7", "unit", code);
    }

    public void source(String code, boolean reserved) {
        maker.put("/funding-sources/" + code, Fields.of("name", "State budget of a test", "kind", "NATIONAL_BUDGET", "reserved", reserved)).expect(200, 201);
    }

    void openBooks() {
        boolean open = !maker.list("/periods", "owner", "VN", "asOf", LocalDate.now().toString()).expect(200).rows().isEmpty();
        if (!open) {
            maker.post("/periods", Fields.of("owner", "VN", "fiscalYear", Integer.parseInt(YEAR))).expect(201, 409);
        }
    }

    public Answer lead(String plan, String verb, Api who) {
        return who.step("/programmes/" + plan, verb, Fields.of()).expect(200);
    }

    /** The lines of a plan, by code. */
    public String lineOf(String plan, int number) {
        return maker.list("/budget-lines", "programme", plan).expect(200).rows().stream().filter(line -> line.getString("code").equals("L" + number))
            .findFirst().orElseThrow().getString("id");
    }

    /** An entry that moves money of one line on. */
    public static JsonObject entry(String kind, String line, String from, String to, String amount) {
        return entry(kind, line, from, to, amount, "VND");
    }

    private static JsonObject entry(String kind, String line, String from, String to, String amount, String currency) {
        return Fields.with(entry(kind, part(line, from, amount.startsWith("-") ? amount.substring(1) : "-" + amount, currency),
            part(line, to, amount, currency)), "reference", "T-1");
    }

    /** One of these parts. */
    public static JsonObject entry(String kind, JsonObject... parts) {
        return Fields.of("kind", kind, "eventDate", LocalDate.now().toString(), "postings", parts(parts));
    }

    /** What changes at a stage of a line. */
    public static JsonObject part(String line, String stage, String amount, String currency) {
        return Fields.of("line", line, "stage", stage, "amount", money(amount, currency));
    }

    public static JsonObject appropriation(String line, String amount) {
        return entry("APPROPRIATION", line, "SOURCE", "UNALLOTTED", amount);
    }

    /** Takes a posted entry back. */
    public static JsonObject reversal(String entry) {
        return Fields.of("kind", "REVERSAL", "eventDate", LocalDate.now().toString(), "reverses", entry);
    }

    /** The rate of a day at which a currency is converted to dong, as unlike others as it may be; its id. */
    public String rate(String base, LocalDate day, String rate) {
        return maker.post("/exchange-rates", Fields.of("base", base, "quote", "VND", "day", day.toString(), "rate", rate, "source",
            "Invented, for " + Invented.code(), "unusual", true)).expect(201).json().getString("id");
    }

    public static JsonArray parts(JsonObject... parts) {
        var array = Json.createArrayBuilder();
        for (JsonObject part : parts) {
            array.add(part);
        }
        return array.build();
    }

    public static JsonObject money(String amount, String currency) {
        return Fields.of("amount", amount, "currency", currency);
    }

    /** Submits an entry; its id. */
    public String submitted(JsonObject entry) {
        String id = Invented.id();
        maker.put("/journal-entries/" + id, entry).expect(201);
        return id;
    }

    public Answer approve(String entry) {
        return checker.post("/journal-entries/" + entry + "/approve", Fields.of(), "If-Match", "\"0\"");
    }

    /** Submits and posts an entry; its id. */
    public String posted(JsonObject entry) {
        String id = submitted(entry);
        approve(id).expect(200);
        return id;
    }

    /** What the execution of a plan says of it as a whole, in its reporting currency as of each posting's day. */
    public List<JsonObject> execution(String plan) {
        return maker.list("/execution", "programme", plan, "by", "PROGRAMME", "in", "HISTORIC").expect(200).rows();
    }

    /** A line with so much allotted. */
    public void allot(String line, String amount) {
        posted(appropriation(line, amount));
        posted(entry("ALLOTMENT", line, "UNALLOTTED", "ALLOTTED", amount));
    }

    /** Lets a line pay so much today, through all its stages. */
    public void pay(String line, String amount, String currency) {
        posted(entry("APPROPRIATION", line, "SOURCE", "UNALLOTTED", amount, currency));
        posted(entry("ALLOTMENT", line, "UNALLOTTED", "ALLOTTED", amount, currency));
        String contract = posted(entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", amount, currency));
        posted(Fields.with(entry("PAYMENT_ORDER", line, "COMMITTED", "PAYABLE", amount, currency), "commitment", contract));
        posted(Fields.with(entry("PAYMENT", line, "PAYABLE", "SPENT", amount, currency), "commitment", contract));
    }

    public JsonObject figures(String line) {
        return maker.get("/budget-lines/" + line).expect(200).json();
    }

    public String available(String line) {
        return figures(line).getJsonObject("available").getString("amount");
    }
}
