package org.concord.acceptance.actionplans;

import static org.concord.acceptance.driver.PlansDriver.appropriation;
import static org.concord.acceptance.driver.PlansDriver.entry;
import static org.concord.acceptance.driver.PlansDriver.money;
import static org.concord.acceptance.driver.PlansDriver.part;
import static org.concord.acceptance.driver.PlansDriver.reversal;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each entry that the ledger refuses, by the rule that it breaks. */
@Acceptance
class BadEntriesIT {

    private static final LocalDate TODAY = LocalDate.now();
    /** A fiscal year of the plan in which no other test books. */
    private static final int LATER = TODAY.getYear() + 4;

    private final PlansDriver plans;
    private final String state;
    private final String second;
    private final String partner;
    private final String nextYear;
    private final String francs;

    BadEntriesIT(PlansDriver plans) {
        this.plans = plans;
        String plan = plans.draft();
        plans.source("PARTNER-TEST", true);
        state = line(plan, "L1", Fields.of());
        second = line(plan, "L2", Fields.of());
        partner = line(plan, "P1", Fields.of("source", "PARTNER-TEST"));
        nextYear = line(plan, "N1", Fields.of("fiscalYear", TODAY.getYear() + 1));
        francs = line(plan, "F1", Fields.of("planned", money("1000", "CHF")));
        plans.putInForce(plan);
        plans.allot(state, "1000");
        plans.posted(appropriation(state, "1000"));
    }

    @Test
    void sourceStaysReservedOrNotOnceMoneyWasBookedFromIt() {
        changed("STATE-TEST", "NATIONAL_BUDGET", true).expectProblem(409, "SOURCE_HAS_ENTRIES");
        changed("STATE-TEST", "PARTNER", false).expectProblem(409, "SOURCE_HAS_ENTRIES");
        changed("STATE-TEST", "NATIONAL_BUDGET", false).expect(200);
        changed("PARTNER-TEST", "PARTNER", true).expect(200);
    }

    private Answer changed(String source, String kind, boolean reserved) {
        String path = "/funding-sources/" + source;
        return plans.maker().put(path, Fields.of("name", "State budget of a test", "kind", kind, "reserved", reserved), "If-Match", plans.maker().get(path).etag());
    }

    @TestFactory
    Stream<DynamicTest> entryIsRefusedByTheRuleThatItBreaks() {
        return Stream.of(
            refused("one posting", 422, "ENTRY_IS_EMPTY", entry("APPROPRIATION", part(state, "SOURCE", "-5", "VND"))),
            refused("a posting of nothing", 422, "POSTING_IS_ZERO", entry("ALLOTMENT", state, "UNALLOTTED", "ALLOTTED", "0")),
            refused("more than it takes", 422, "ENTRY_UNBALANCED", entry("ALLOTMENT", part(state, "UNALLOTTED", "-5", "VND"),
                part(state, "ALLOTTED", "6", "VND"))),
            refused("a stage left out", 422, "KIND_DOES_NOT_FIT_POSTINGS", entry("PAYMENT", state, "COMMITTED", "SPENT", "1")),
            refused("backwards", 422, "KIND_DOES_NOT_FIT_POSTINGS", entry("ALLOTMENT", state, "ALLOTTED", "UNALLOTTED", "1")),
            refused("a partner's money for the state", 422, "MONEY_STAYS_IN_ITS_SOURCE", virement(partner, state)),
            refused("the state's money for a partner", 422, "MONEY_STAYS_IN_ITS_SOURCE", virement(state, partner)),
            refused("this year's money for the next", 422, "MONEY_STAYS_IN_ITS_YEAR", virement(state, nextYear)),
            refused("a carry-over within the year", 422, "MONEY_STAYS_IN_ITS_YEAR", entry("CARRY_OVER", part(state, "UNALLOTTED", "-1", "VND"),
                part(second, "UNALLOTTED", "1", "VND"))),
            refused("lines of two plans", 422, "ENTRY_OF_TWO_PLANS", virement(state, plans.lineOf(plans.planInForce(1), 1))),
            refused("dong on a line of francs", 422, "NOT_THE_CURRENCY_OF_THE_LINE", appropriation(francs, "1")),
            refused("a line that is not there", 422, "UNKNOWN_LINE", appropriation(Invented.id(), "1")),
            refused("more than is there", 409, "NOT_ENOUGH_MONEY", entry("COMMITMENT", state, "ALLOTTED", "COMMITTED", "1001")),
            refused("no commitment", 422, "UNKNOWN_COMMITMENT", order()),
            refused("a commitment that is not there", 422, "UNKNOWN_COMMITMENT", Fields.with(order(), "commitment", Invented.id())),
            refused("a contract that names another", 422, "NOT_OF_THIS_KIND", Fields.with(entry("COMMITMENT", state, "ALLOTTED", "COMMITTED", "1"),
                "commitment", Invented.id())),
            refused("an allotment that takes something back", 422, "NOT_OF_THIS_KIND", Fields.with(entry("ALLOTMENT", state, "UNALLOTTED", "ALLOTTED", "1"),
                "reverses", Invented.id())),
            refused("an appropriation at a rate", 422, "NOT_OF_THIS_KIND", Fields.with(appropriation(state, "1"), "rate", Invented.id())),
            refused("taking back what is not there", 422, "CANNOT_BE_REVERSED", reversal(Invented.id())),
            refused("taking back what was not posted", 422, "CANNOT_BE_REVERSED", reversal(plans.submitted(appropriation(state, "1")))),
            refused("a day before all periods", 409, "PERIOD_NOT_OPEN", Fields.with(appropriation(state, "1"), "bookingDate", "1999-01-01")),
            refused("a day of another millennium", 422, "DATE_DOES_NOT_EXIST", Fields.with(appropriation(state, "1"), "eventDate", "0026-11-29",
                "bookingDate", TODAY.toString())),
            refused("a rate of tomorrow", 422, "RATE_MISSING", exchange(plans.rate("CHF", TODAY.plusDays(1), "25000"), "250000")),
            refused("a rate that is not there", 422, "RATE_MISSING", exchange(Invented.id(), "250000")),
            refused("another amount than the rate gives", 422, "RATE_NOT_KEPT", exchange(plans.rate("CHF", TODAY, "25000"), "260000")),
            refused("more than can be told", 422, "ACCOUNT_TOO_LARGE", appropriation(state, "8999999999999000")));
    }

    @Test
    void commitmentIsDrawnOnOnItsOwnLineAndToItsAmount() {
        String contract = plans.posted(entry("COMMITMENT", state, "ALLOTTED", "COMMITTED", "100"));
        plans.posted(entry("COMMITMENT", state, "ALLOTTED", "COMMITTED", "500"));
        plans.allot(second, "100");
        plans.posted(entry("COMMITMENT", second, "ALLOTTED", "COMMITTED", "100"));

        put(Fields.with(entry("PAYMENT_ORDER", second, "COMMITTED", "PAYABLE", "1"), "commitment", contract)).expectProblem(422, "UNKNOWN_COMMITMENT");
        JsonObject whole = Fields.with(entry("PAYMENT_ORDER", state, "COMMITTED", "PAYABLE", "100"), "commitment", contract);
        String again = plans.submitted(whole);
        put(Fields.with(entry("PAYMENT_ORDER", state, "COMMITTED", "PAYABLE", "101"), "commitment", contract)).expectProblem(409, "COMMITMENT_EXCEEDED");
        plans.posted(whole);
        plans.approve(again).expectProblem(409, "COMMITMENT_EXCEEDED");
        plans.approve(plans.submitted(reversal(contract))).expectProblem(409, "COMMITMENT_EXCEEDED");
    }

    @Test
    void whatCannotBeSubmittedIsNotCalledEnoughBeforehand() {
        String contract = plans.posted(entry("COMMITMENT", state, "ALLOTTED", "COMMITTED", "10"));
        plans.posted(entry("COMMITMENT", state, "ALLOTTED", "COMMITTED", "50"));
        String wrong = plans.posted(appropriation(second, "1"));
        plans.posted(reversal(wrong));

        preview(Fields.with(entry("PAYMENT_ORDER", state, "COMMITTED", "PAYABLE", "11"), "commitment", contract)).expectProblem(409, "COMMITMENT_EXCEEDED");
        preview(Fields.with(appropriation(state, "1"), "bookingDate", "1999-01-01")).expectProblem(409, "PERIOD_NOT_OPEN");
        preview(reversal(wrong)).expectProblem(409, "REVERSED_ALREADY");
    }

    @Test
    void reversalIsNotTakenBack() {
        String reversal = plans.posted(reversal(plans.posted(appropriation(second, "1"))));

        put(reversal(reversal)).expectProblem(422, "CANNOT_BE_REVERSED");
    }

    @Test
    void periodThatIsSoftClosedTakesReversalsOnlyAndAClosedOneNothing() {
        plans.maker().post("/periods", Fields.of("owner", "VN", "fiscalYear", LATER)).expect(201, 409);
        String day = LATER + "-11-15";
        JsonObject appropriation = Fields.with(appropriation(second, "1"), "bookingDate", day);
        String wrong = plans.posted(appropriation);
        String late = plans.submitted(appropriation);
        String period = "/periods/" + plans.maker().list("/periods", "owner", "VN", "asOf", day).expect(200).rows().get(0).getString("id");

        plans.maker().step(period, "soft-close", Fields.of()).expect(200);
        put(appropriation).expectProblem(409, "PERIOD_TAKES_REVERSALS_ONLY");
        plans.approve(late).expectProblem(409, "PERIOD_TAKES_REVERSALS_ONLY");
        plans.posted(Fields.with(reversal(wrong), "bookingDate", day));
        plans.maker().post("/journal-entries/" + late + "/withdraw", Fields.of(), "If-Match", "\"0\"").expect(200);

        plans.maker().step(period, "close", Fields.of()).expect(200);
        put(appropriation).expectProblem(409, "PERIOD_NOT_OPEN");
        put(Fields.with(reversal(plans.posted(appropriation(second, "1"))), "bookingDate", day)).expectProblem(409, "PERIOD_NOT_OPEN");
    }

    private DynamicTest refused(String what, int status, String rule, JsonObject entry) {
        return dynamicTest(what, () -> put(entry).expectProblem(status, rule));
    }

    private Answer preview(JsonObject entry) {
        return plans.maker().post("/journal-entries/preview", entry);
    }

    private Answer put(JsonObject entry) {
        return plans.maker().put("/journal-entries/" + Invented.id(), entry);
    }

    private String line(String plan, String code, JsonObject otherwise) {
        String line = Invented.id();
        JsonObject written = Fields.with(plans.lineOfAnActivity(plan, code), "planned", money("1000", "VND"));
        for (String field : otherwise.keySet()) {
            written = Fields.with(written, field, otherwise.get(field));
        }
        plans.maker().put("/budget-lines/" + line, written).expect(201);
        return line;
    }

    /** Of dong for ten francs. */
    private JsonObject exchange(String rate, String dong) {
        return Fields.with(entry("EXCHANGE", part(state, "UNALLOTTED", "-" + dong, "VND"), part(state, "SOURCE", dong, "VND"),
            part(francs, "SOURCE", "-10", "CHF"),
            part(francs, "UNALLOTTED", "10", "CHF")), "rate", rate);
    }

    private JsonObject order() {
        return entry("PAYMENT_ORDER", state, "COMMITTED", "PAYABLE", "1");
    }

    private static JsonObject virement(String from, String to) {
        return entry("VIREMENT", part(from, "UNALLOTTED", "-1", "VND"), part(to, "UNALLOTTED", "1", "VND"));
    }
}
