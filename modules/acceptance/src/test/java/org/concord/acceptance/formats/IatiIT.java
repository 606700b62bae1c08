package org.concord.acceptance.formats;

import static org.concord.acceptance.formats.XmlReading.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.BookedPlan;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A plan as an activity of IATI 2.03: valid, by the rules, and each figure is what entries say. */
@Acceptance
class IatiIT {

    private static final String LEDGER = "urn:concord:ledger";
    private static final Map<String, String> FIGURES = Map.of("11", "revised", "1", "allotted", "2", "committed", "3", "paid", "4", "paid");

    private final BookedPlan plan;
    private final Answer file;
    private final Document activity;

    IatiIT(BookedPlan plan) {
        this.plan = plan;
        this.file = plan.officer().get("/programmes/" + plan.id() + "/iati.xml").expect(200);
        this.activity = XmlReading.parse(file.response().body());
    }

    @Test
    void fileIsAnAttachmentThatWhoeverHasItIsNotSentAgain() {
        Answer again = plan.officer().send("GET", "/programmes/" + plan.id() + "/iati.xml", Map.of("If-None-Match", file.etag()), null);

        assertEquals("application/xml", file.type());
        assertTrue(file.header("Content-Disposition").startsWith("attachment; filename="), file::toString);
        assertEquals(304, again.status());
    }

    @Test
    void schemaFindsNoFault() {
        assertEquals(List.of(), XmlReading.faults(file.response().body(), Standard.of("iati-2.03").file("iati-activities-schema.xsd")));
    }

    @Test
    void schemaWouldFindAFault() {
        byte[] broken = file.text().replaceFirst("<activity-status[^>]*>", "").getBytes(StandardCharsets.UTF_8);

        assertFalse(XmlReading.faults(broken, Standard.of("iati-2.03").file("iati-activities-schema.xsd")).isEmpty());
    }

    @Test
    void noRuleIsBroken() {
        assertEquals(List.of(), new IatiRules(Standard.of("iati-2.03")).brokenIn(activity));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleWouldBeFoundBroken() {
        List<IatiRule> rules = new IatiRules(Standard.of("iati-2.03")).all();
        assertTrue(rules.size() > 100, () -> rules.size() + " rules");
        return rules.stream().map(rule -> dynamicTest(rule.id() + " " + rule.context(), () ->
            assertFalse(rule.brokenIn(rule.planted()).isEmpty(), rule::holds)));
    }

    @Test
    void planOfFiveYearsHasFiveAnnualBudgetsAndARevisedOneTakesTheYearsPlace() {
        Map<String, BigDecimal> original = budgets("1");
        Map<String, BigDecimal> revised = budgets("2");
        Map<String, BigDecimal> asReadersAddThemUp = new TreeMap<>(original);
        asReadersAddThemUp.putAll(revised);

        assertEquals(5, original.keySet().stream().filter(year -> year.endsWith("VND")).count());
        assertEquals(byYear("approved"), original);
        assertEquals(byYear("revised"), asReadersAddThemUp);
        assertTrue(revised.size() < original.size(), "years that nobody changed have no second budget");
    }

    @Test
    void yearIsRevisedInAllItsCurrenciesOrInNone() {
        String year = LocalDate.now().getYear() + "-01-01 ";

        assertTrue(budgets("2").keySet().containsAll(List.of(year + "VND", year + "USD", year + "KWD")), () -> budgets("2").toString());
    }

    @Test
    void transactionsOfALineAndTypeAddUpToItsFigure() {
        Map<String, BigDecimal> sums = sums(transaction -> line(transaction) + " " + FIGURES.get(type(transaction)));
        Map<String, BigDecimal> expected = new TreeMap<>();
        plan.lines().forEach((code, line) -> List.of("revised", "allotted", "committed", "paid").forEach(figure -> {
            if (sums.containsKey(code + " " + figure) || BookedPlan.amount(line, figure).signum() != 0) {
                expected.put(code + " " + figure, BookedPlan.amount(line, figure));
            }
        }));

        assertEquals(expected, sums);
    }

    @Test
    void everyTransactionIsWhatThePostingsOfTheEntryItNamesSay() {
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (JsonObject posting : plan.postings()) {
            List.of("UNALLOTTED", "ALLOTTED", "COMMITTED", "PAYABLE", "SPENT").subList(0, after(posting.getString("stage"))).stream()
                .filter(figure -> !figure.equals("PAYABLE"))
                .forEach(figure -> expected.merge(posting.getString("entry") + " " + posting.getString("lineCode") + " " + figure,
                    BookedPlan.amount(posting, "amount"), BigDecimal::add));
        }
        expected.values().removeIf(amount -> amount.signum() == 0);
        Map<String, String> stages = Map.of("revised", "UNALLOTTED", "allotted", "ALLOTTED", "committed", "COMMITTED", "paid", "SPENT");

        assertEquals(expected, sums(transaction -> transaction.getAttribute("ref") + " " + line(transaction) + " " + stages.get(FIGURES.get(type(transaction)))));
    }

    private static int after(String stage) {
        return List.of("SOURCE", "UNALLOTTED", "ALLOTTED", "COMMITTED", "PAYABLE", "SPENT").indexOf(stage);
    }

    @Test
    void reversalTakesBackAndAGrantIsADisbursement() {
        assertTrue(all("transaction").stream().anyMatch(one -> line(one).equals("L3") && amount(one).compareTo(new BigDecimal("-70")) == 0));
        assertEquals(List.of("3"), all("transaction").stream().filter(one -> line(one).startsWith("G") && FIGURES.get(type(one)).equals("paid"))
            .map(IatiIT::type).toList());
    }

    @Test
    void indicatorsHaveTheirBaselinesTargetsAndWhatHoldsOfTheMeasurements() {
        String newYear = LocalDate.now().withDayOfYear(1).toString();
        String lastYear = String.valueOf(LocalDate.now().getYear() - 1);
        String second = LocalDate.now().withDayOfYear(2).toString();

        assertEquals(List.of("2 =1+1", "1 Kế"), all("result").stream()
            .map(result -> result.getAttribute("type") + " " + first("title", result).getTextContent().strip().split(" ")[0]).toList());
        assertEquals(List.of("1 I1;a", "2 I2", "5 I3"), all("indicator").stream()
            .map(indicator -> indicator.getAttribute("measure") + " " + first("reference", indicator).getAttribute("code")).toList());
        assertEquals(List.of(lastYear + "  4", lastYear + " " + lastYear + "-12-31 12.5"), all("baseline").stream()
            .map(one -> one.getAttribute("year") + " " + one.getAttribute("iso-date") + " " + one.getAttribute("value")).toList());
        assertEquals(List.of(newYear + " 5", second + " 10", newYear + " "), all("target").stream().map(IatiIT::dated).toList());
        assertEquals(List.of(newYear + " 7", newYear + " 3", newYear + " 33.25"), all("actual").stream().map(IatiIT::dated).toList());
        assertEquals("for women & children", first("dimension", all("actual").get(1)).getAttribute("value"));
        assertTrue(all("actual").get(0).getTextContent().contains("Not 70, as was written first; Invented for a test; https://example.org/report; on " + newYear + " alone"));
        assertTrue(all("target").get(2).getTextContent().contains("Whoever comes is heard <first>"));
    }

    private static String dated(Element figure) {
        return day((Element) figure.getParentNode(), "period-start") + " " + figure.getAttribute("value");
    }

    @Test
    void titlesArriveAsTheyWereTypedButForWhatXmlDoesNotHave() {
        String title = BookedPlan.TITLE.replace('\n', ' ').replace("  ", " ").replace('\uFFFF', '\uFFFD').replace('\uFFFE', '\uFFFD');
        Element narrative = first("narrative", all("title").get(0));

        assertEquals(title, narrative.getTextContent());
        assertEquals("vi", narrative.getAttribute("xml:lang"));
    }

    @Test
    void amountsHaveTheDecimalsOfTheirCurrencyAndNobodyIsNamed() {
        all("value").forEach(value -> assertEquals(Map.of("VND", 0, "USD", 2, "KWD", 3).get(value.getAttribute("currency")),
            new BigDecimal(value.getTextContent()).scale(), value.getTextContent()));
        assertFalse(file.text().contains("controller") || file.text().contains(">budget<"), "a username");
    }

    private Map<String, BigDecimal> budgets(String type) {
        return all("budget").stream().filter(budget -> budget.getAttribute("type").equals(type)).collect(Collectors.toMap(
            budget -> day(budget, "period-start") + " " + first("value", budget).getAttribute("currency"), IatiIT::amount, BigDecimal::add, TreeMap::new));
    }

    private Map<String, BigDecimal> byYear(String figure) {
        return plan.lines().values().stream().collect(Collectors.toMap(line -> line.getInt("fiscalYear") + "-01-01 " + line.getString("currency"),
            line -> BookedPlan.amount(line, figure), BigDecimal::add, TreeMap::new));
    }

    private Map<String, BigDecimal> sums(Function<Element, String> by) {
        return all("transaction").stream().collect(Collectors.toMap(by, IatiIT::amount, BigDecimal::add, TreeMap::new));
    }

    private List<Element> all(String name) {
        return XmlReading.all(name, activity);
    }

    private static String day(Element parent, String name) {
        return first(name, parent).getAttribute("iso-date");
    }

    private static String type(Element transaction) {
        return first("transaction-type", transaction).getAttribute("code");
    }

    private static String line(Element transaction) {
        return transaction.getAttributeNS(LEDGER, "line");
    }

    private static BigDecimal amount(Element parent) {
        return new BigDecimal(first("value", parent).getTextContent());
    }
}
