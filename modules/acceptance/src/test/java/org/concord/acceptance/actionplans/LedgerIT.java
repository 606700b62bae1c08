package org.concord.acceptance.actionplans;

import static org.concord.acceptance.driver.PlansDriver.appropriation;
import static org.concord.acceptance.driver.PlansDriver.entry;
import static org.concord.acceptance.driver.PlansDriver.money;
import static org.concord.acceptance.driver.PlansDriver.part;
import static org.concord.acceptance.driver.PlansDriver.parts;
import static org.concord.acceptance.driver.PlansDriver.reversal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

@Acceptance
class LedgerIT {

    @Test
    void moneyGoesFromTheSourceToThePaidInvoice(PlansDriver plans) {
        String line = plans.lineOf(plans.planInForce(1), 1);
        plans.allot(line, "1000");
        String contract = plans.posted(entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", "600"));
        plans.posted(on(contract, entry("PAYMENT_ORDER", line, "COMMITTED", "PAYABLE", "250")));
        plans.posted(on(contract, entry("PAYMENT", line, "PAYABLE", "SPENT", "250")));
        plans.posted(on(contract, entry("RELEASE", line, "COMMITTED", "ALLOTTED", "100")));

        JsonObject figures = plans.figures(line);

        assertEquals(List.of("1000", "1000", "1000", "500", "250", "500"),
            List.of("approved", "revised", "allotted", "committed", "paid", "available").stream()
                .map(figure -> figures.getJsonObject(figure).getString("amount")).toList());
    }

    @Test
    void sixteenOfficersGetExactlyWhatIsThereAndEachLoserReadsHowMuchIsLeft(PlansDriver plans) throws Exception {
        String line = plans.lineOf(plans.planInForce(1), 1);
        plans.allot(line, "1000");
        List<Callable<Answer>> officers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String commitment = plans.submitted(entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", "300"));
            officers.add(() -> plans.approve(commitment));
        }

        List<Answer> answers = atOnce(officers);

        assertEquals(3, answers.stream().filter(answer -> answer.status() == 200).count());
        answers.stream().filter(answer -> answer.status() != 200).forEach(loser -> {
            loser.expectProblem(409, "NOT_ENOUGH_MONEY");
            assertTrue(loser.text().contains("100"), loser::toString);
        });
        assertEquals("100", plans.available(line));
    }

    @Test
    void sameEntryTwiceIsOneAndOtherContentUnderItsIdIsRefused(PlansDriver plans) {
        String line = plans.lineOf(plans.planInForce(1), 1);
        JsonObject appropriation = appropriation(line, "5");
        String id = plans.posted(appropriation);

        plans.maker().put("/journal-entries/" + id, appropriation).expect(200);
        plans.maker().put("/journal-entries/" + id, appropriation(line, "6")).expectProblem(422, "KEY_REUSED");

        assertEquals("5", plans.figures(line).getJsonObject("approved").getString("amount"));
    }

    @Test
    void nobodyApprovesWhatTheyMade(PlansDriver plans) {
        String line = plans.lineOf(plans.planInForce(1), 1);
        String id = plans.submitted(appropriation(line, "1"));

        plans.maker().post("/journal-entries/" + id + "/approve", Fields.of(), "If-Match", "\"0\"").expectProblem(403, "MAKER_IS_NOT_CHECKER");
    }

    @Test
    void returnedEntryTellsWhyAndMovesNothing(PlansDriver plans) {
        String line = plans.lineOf(plans.planInForce(1), 1);
        String id = plans.submitted(appropriation(line, "1"));

        plans.checker().post("/journal-entries/" + id + "/return", Fields.of("reason", "Wrong line"), "If-Match", "\"0\"").expect(200);

        JsonObject returned = plans.maker().get("/journal-entries/" + id).expect(200).json();
        assertEquals("RETURNED", returned.getString("state"));
        assertEquals("Wrong line", returned.getString("reason"));
        assertEquals("0", plans.figures(line).getJsonObject("approved").getString("amount"));
    }

    @Test
    void reversalTakesAnEntryBackOnce(PlansDriver plans) {
        String line = plans.lineOf(plans.planInForce(1), 1);
        String wrong = plans.posted(appropriation(line, "70"));
        JsonObject reversal = reversal(wrong);
        plans.posted(reversal);

        assertEquals("0", plans.figures(line).getJsonObject("approved").getString("amount"));
        plans.maker().put("/journal-entries/" + Invented.id(), reversal).expectProblem(409, "REVERSED_ALREADY");
    }

    @Test
    void virementLeavesTheTotalAndOverspendingIsRefusedFromTheStart(PlansDriver plans) {
        String plan = plans.planInForce(2);
        String shelters = plans.lineOf(plan, 1);
        String patrols = plans.lineOf(plan, 2);
        plans.posted(appropriation(shelters, "100"));

        plans.posted(virement(shelters, patrols, "40"));
        plans.maker().put("/journal-entries/" + Invented.id(), virement(shelters, patrols, "61")).expectProblem(409, "NOT_ENOUGH_MONEY");

        assertEquals("60", plans.figures(shelters).getJsonObject("revised").getString("amount"));
        assertEquals("40", plans.figures(patrols).getJsonObject("revised").getString("amount"));
    }

    @Test
    void whatMakesNoSenseIsRefusedByName(PlansDriver plans) {
        String plan = plans.planInForce(1);
        String line = plans.lineOf(plan, 1);
        Api maker = plans.maker();
        String path = "/journal-entries/" + Invented.id();

        maker.put(path, two("APPROPRIATION", line, "-5", "4")).expectProblem(422, "ENTRY_UNBALANCED");
        maker.put(path, two("ALLOTMENT", line, "-5", "5")).expectProblem(422, "KIND_DOES_NOT_FIT_POSTINGS");
        maker.put(path, two("APPROPRIATION", line, "-0.5", "0.5")).expectProblem(422, "FINER_THAN_CURRENCY");
        maker.put(path, two("APPROPRIATION", line, "-1000000000000000000000000000000", "1000000000000000000000000000000"))
            .expectProblem(422, "AMOUNT_TOO_LARGE");
        maker.put(path, two("APPROPRIATION", Invented.id(), "-5", "5")).expectProblem(422, "UNKNOWN_LINE");
        maker.put(path, Fields.with(two("APPROPRIATION", line, "-5", "5"), "eventDate", "1999-01-01")).expectProblem(409, "PERIOD_NOT_OPEN");
        maker.put(path, on(Invented.id(), entry("PAYMENT_ORDER", line, "COMMITTED", "PAYABLE", "1"))).expectProblem(409, 422);
        maker.put(path, Fields.of("kind", "APPROPRIATION", "eventDate", "2026-02-30", "postings", parts())).expectProblem(422);
        maker.get(path).expectProblem(404);
    }

    @Test
    void decimalsThatNobodyUsesOfACurrencyAreRefusedAsOnThePages(PlansDriver plans) {
        String plan = plans.draft();
        String line = plans.line(plan, "L1", "LAK");
        JsonObject written = plans.maker().get("/budget-lines/" + line).expect(200).json();
        plans.maker().put("/budget-lines/" + Invented.id(), Fields.with(plans.lineOfAnActivity(plan, "L2"), "planned", money("10.50", "LAK")))
            .expectProblem(422, "FINER_THAN_CURRENCY");
        plans.putInForce(plan);

        for (String kip : List.of("1.5", "0.01")) {
            plans.maker().put("/journal-entries/" + Invented.id(), entry("APPROPRIATION", part(line, "SOURCE", "-" + kip, "LAK"),
                part(line, "UNALLOTTED", kip, "LAK"))).expectProblem(422, "FINER_THAN_CURRENCY");
        }
        assertEquals("1000.00", written.getJsonObject("planned").getString("amount"));
    }

    @Test
    void anotherCountrysPeopleDoNotLearnOfAPlanNorMoveItsMoney(PlansDriver plans, AccountsDriver accounts, Api anybody) {
        String plan = plans.planInForce(1);
        String line = plans.lineOf(plan, 1);
        JsonObject appropriation = appropriation(line, "5");
        String waiting = plans.submitted(appropriation);
        Api focalPoint = anybody.as(accounts.openFocalPoint("TH"));
        Api officer = anybody.as(accounts.open("BUDGET_OFFICER", "PARTICIPANT:TH"));

        for (Api foreign : List.of(focalPoint, officer)) {
            foreign.get("/programmes/" + plan).expectProblem(404, "NOT_FOUND");
            foreign.get("/budget-lines/" + line).expectProblem(404, "NOT_FOUND");
            foreign.get("/journal-entries/" + waiting).expectProblem(404, "NOT_FOUND");
            assertEquals(List.of(), foreign.list("/journal-entries", "programme", plan).expect(200).rows());
            assertEquals(List.of(), foreign.list("/postings", "programme", plan).expect(200).rows());
            foreign.put("/journal-entries/" + Invented.id(), appropriation).expectProblem(403, "NOT_ALLOWED");
            foreign.post("/journal-entries/" + waiting + "/approve", Fields.of(), "If-Match", "\"0\"").expectProblem(403, "NOT_ALLOWED");
        }
        anybody.as("TRAINER").get("/programmes/" + plan).expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void approvalThatIsNotAllowedDoesNotSpoilThoseOfOthersAtTheSameMoment(PlansDriver plans, AccountsDriver accounts, Api anybody) {
        String line = plans.lineOf(plans.planInForce(1), 1);
        Api foreign = anybody.as(accounts.open("BUDGET_OFFICER", "PARTICIPANT:TH"));
        List<String> entries = Stream.generate(() -> plans.submitted(appropriation(line, "5"))).limit(16).toList();

        List<Answer> answers = AtOnce.ask(entries.size(), person -> person % 2 == 0 ? plans.approve(entries.get(person))
            : foreign.post("/journal-entries/" + entries.get(person) + "/approve", Fields.of(), "If-Match", "\"0\""));

        for (int person = 0; person < answers.size(); person++) {
            if (person % 2 == 0) {
                answers.get(person).expect(200);
            } else {
                answers.get(person).expectProblem(403, "NOT_ALLOWED");
            }
        }
        assertEquals("40", plans.figures(line).getJsonObject("approved").getString("amount"));
    }

    @Test
    void sameApprovalTwiceAtTheSameMomentIsOne(PlansDriver plans) {
        String line = plans.lineOf(plans.planInForce(1), 1);
        String entry = plans.submitted(appropriation(line, "5"));

        AtOnce.ask(8, person -> plans.approve(entry)).forEach(answer -> answer.expect(200));

        assertEquals("5", plans.figures(line).getJsonObject("approved").getString("amount"));
    }

    @Test
    void storedTotalsEqualTheReplayAlsoAfterAnAppropriationWasTakenBack(PlansDriver plans) {
        String line = plans.lineOf(plans.planInForce(1), 1);
        plans.posted(appropriation(line, "30"));
        String wrong = plans.posted(appropriation(line, "70"));
        plans.posted(reversal(wrong));

        JsonObject proof = plans.maker().get("/ledger-proof").expect(200).json();

        assertEquals(0, proof.getJsonArray("drifts").size());
    }

    private static JsonObject two(String kind, String line, String source, String unallotted) {
        return entry(kind, part(line, "SOURCE", source, "VND"), part(line, "UNALLOTTED", unallotted, "VND"));
    }

    private static JsonObject virement(String from, String to, String amount) {
        return entry("VIREMENT", part(from, "UNALLOTTED", "-" + amount, "VND"), part(to, "UNALLOTTED", amount, "VND"));
    }

    private static JsonObject on(String commitment, JsonObject entry) {
        return Fields.with(entry, "commitment", commitment);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> all) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(all.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : pool.invokeAll(all)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
