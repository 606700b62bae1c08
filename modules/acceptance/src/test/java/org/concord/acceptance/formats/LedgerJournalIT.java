package org.concord.acceptance.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.BookedPlan;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** The ledger of a plan as a journal, checked and added up by the two programs it is for. */
@Acceptance
class LedgerJournalIT {

    private final BookedPlan plan;
    private final Answer file;

    LedgerJournalIT(BookedPlan plan) {
        this.plan = plan;
        this.file = plan.officer().get("/programmes/" + plan.id() + "/ledger.journal").expect(200);
    }

    @Test
    void hledgerChecksItAtItsStrictest() {
        Accountant.Answer checked = hledger().asked("check", "-s");

        assertEquals(0, checked.code(), checked::text);
        assertEquals("", checked.text());
    }

    @Test
    void ledgerTakesItAtItsStrictest() {
        Accountant.Answer balance = ledger(file.text()).asked("--strict", "--pedantic", "balance");

        assertEquals(0, balance.code(), balance::text);
        assertFalse(balance.text().contains("Warning"), balance::text);
    }

    @Test
    void bothWouldRefuseAnEntryThatIsUnbalancedOrAnAccountNobodyDeclared() {
        String unbalanced = file.text().replaceFirst("(?m)  1000 VND$", "  1001 VND");
        String undeclared = file.text().replaceAll("(?m)^account Source.*\n", "");

        assertNotEquals(0, Accountant.named("hledger", bytes(unbalanced)).asked("check", "-s").code());
        assertNotEquals(0, ledger(unbalanced).asked("--strict", "--pedantic", "balance").code());
        assertNotEquals(0, Accountant.named("hledger", bytes(undeclared)).asked("check", "-s").code());
        assertNotEquals(0, ledger(undeclared).asked("--strict", "--pedantic", "balance").code());
    }

    @Test
    void balancesOfHledgerAreThoseOfRest() {
        String text = hledger().asked("balance", "--flat", "--no-total", "-O", "csv").text();

        assertEquals(accounts(), Accountant.balances(text, "^\"([^\"]+:[^\"]+)\",\"(-?[\\d.]+)(?: [A-Z]{3})?\"$"));
    }

    @Test
    void balancesOfLedgerAreThoseOfRest() {
        String text = ledger(file.text()).asked("balance", "--flat", "--no-total", "--balance-format", "%(account)\t%(display_total)\n").text();

        assertEquals(accounts(), Accountant.balances(text, "^([^\t]+:[^\t]+)\t(-?[\\d.]+)(?: [A-Z]{3})?$"));
    }

    @Test
    void everyEntryOfRestIsThereOnceUnderItsId() {
        List<String> entries = plan.postings().stream().map(posting -> posting.getString("entry")).distinct().sorted().toList();
        String told = hledger().asked("print").text();

        assertEquals(entries, told.lines().filter(line -> line.contains("; entry: ")).map(line -> line.replaceFirst(".*; entry: ", "")).sorted().toList());
        assertEquals(4, hledger().asked("register", "tag:entry=" + exchange(), "-O", "csv").text().lines().skip(1).count());
    }

    @Test
    void exchangeStandsWithItsRate() {
        assertTrue(file.text().contains("P 2026-01-01 USD 25000 VND\n"), file::toString);
        assertEquals(List.of("-10.00 USD", "-250000 VND", "10.00 USD", "250000 VND"),
            Stream.of(file.text().split("\n\n")).filter(entry -> entry.contains(exchange())).flatMap(String::lines)
                .filter(line -> line.matches("    [A-Z].*")).map(line -> line.replaceFirst(".*  ", "")).sorted().toList());
    }

    @Test
    void titlesStayInTheirDescriptions() {
        String first = hledger().asked("print", "tag:kind=APPROPRIATION").text().lines().findFirst().orElseThrow();

        assertTrue(first.matches("\\S+ \\* \\(Số 1, \\[a] / b \\{c}\\) Appropriation: Kế hoạch <b>&amp, \"phòng, chống\"</b>, a / b @ 5 VND = \\{x} %y .*"), first);
        assertFalse(file.text().contains("controller"), "a username");
    }

    /** What each account holds that is not empty, from the postings of REST; and the line's own figures say the same. */
    private Map<String, BigDecimal> accounts() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, JsonObject> lines = plan.lines();
        plan.postings().forEach(posting -> sums.merge(posting.getString("stage") + ":" + posting.getString("lineCode"), BookedPlan.amount(posting, "amount"),
            BigDecimal::add));
        lines.forEach((code, line) -> Map.of("UNALLOTTED", "unallotted", "ALLOTTED", "available", "SPENT", "paid").forEach((stage, figure) ->
            assertEquals(0, BookedPlan.amount(line, figure).compareTo(sums.getOrDefault(stage + ":" + code, BigDecimal.ZERO)), stage + " of " + line)));
        sums.values().removeIf(sum -> sum.signum() == 0);
        return sums.entrySet().stream().collect(Collectors.toMap(account -> account(account.getKey()), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private static String account(String stageAndLine) {
        String stage = stageAndLine.substring(0, stageAndLine.indexOf(':'));
        String line = stageAndLine.substring(stageAndLine.indexOf(':') + 1).replace(" ", "%20").replace(";", "%3B").replace("(", "%28").replace(")", "%29");
        return stage.charAt(0) + stage.substring(1).toLowerCase(Locale.ROOT) + ":O%3B1:A%3A1:" + line;
    }

    private String exchange() {
        return plan.postings().stream().filter(posting -> posting.getString("kind").equals("EXCHANGE")).findFirst().orElseThrow().getString("entry");
    }

    private Accountant hledger() {
        return Accountant.named("hledger", file.response().body());
    }

    private static Accountant ledger(String journal) {
        return Accountant.named("ledger", bytes(journal));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
