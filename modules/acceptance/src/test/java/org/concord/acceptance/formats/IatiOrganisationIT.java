package org.concord.acceptance.formats;

import static org.concord.acceptance.formats.XmlReading.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.BookedPlan;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An owner's published plans together, as an organisation of IATI 2.03. */
@Acceptance
class IatiOrganisationIT {

    private static final Set<String> PUBLISHED = Set.of("APPROVED", "ACTIVE", "REVISION", "REVISION_SUBMITTED", "CLOSED");

    private final BookedPlan plan;
    private final Answer file;
    private final Document organisation;

    IatiOrganisationIT(BookedPlan plan) {
        this.plan = plan;
        this.file = plan.officer().get("/organisations/VN/iati.xml").expect(200);
        this.organisation = XmlReading.parse(file.response().body());
    }

    @Test
    void schemaFindsNoFaultAndNoRuleIsBroken() {
        Standard iati = Standard.of("iati-2.03");

        assertEquals(List.of(), XmlReading.faults(file.response().body(), iati.file("iati-organisations-schema.xsd")));
        assertEquals(List.of(), new IatiRules(iati).brokenIn(organisation));
    }

    @Test
    void totalsOfEachYearAreThoseOfThePublishedPlansTogether() {
        Map<String, BigDecimal> budget = new TreeMap<>();
        Map<String, BigDecimal> expenditure = new TreeMap<>();
        plan.officer().everything("/programmes", "owner", "VN", "limit", "500").stream().filter(one -> PUBLISHED.contains(one.getString("state")))
            .forEach(one -> plan.officer().list("/execution", "programme", one.getString("id"), "by", "YEAR").expect(200).rows().forEach(year -> {
                String key = year.getString("key") + "-01-01 " + year.getString("currency");
                boolean appropriated = BookedPlan.amount(year, "approved").signum() != 0 || BookedPlan.amount(year, "revised").signum() != 0;
                budget.merge(key + (appropriated ? " 2" : " 1"), BookedPlan.amount(year, appropriated ? "revised" : "planned"), BigDecimal::add);
                expenditure.merge(key, BookedPlan.amount(year, "paid"), BigDecimal::add);
            }));
        expenditure.values().removeIf(paid -> paid.signum() == 0);

        assertEquals(budget, totals("total-budget", true));
        assertEquals(expenditure, totals("total-expenditure", false));
    }

    @Test
    void everyTotalIsTheSumOfItsLinesEachOfWhichNamesAPlan() {
        String code = plan.officer().get("/programmes/" + plan.id()).expect(200).json().getString("code");
        for (String[] kind : new String[][] {{"total-budget", "budget-line"}, {"total-expenditure", "expense-line"}}) {
            all(kind[0]).forEach(total -> assertEquals(amount(total), lines(total, kind[1]).map(IatiOrganisationIT::amount).reduce(BigDecimal.ZERO, BigDecimal::add)));
            assertTrue(all(kind[0]).stream().flatMap(total -> lines(total, kind[1])).anyMatch(line -> line.getAttribute("ref").equals(code)), kind[0]);
        }
    }

    @Test
    void ownerWithoutAPublishedPlanHasNoFile() {
        plan.officer().get("/organisations/NOBODY/iati.xml").expectProblem(404, "NOT_FOUND");
    }

    private Map<String, BigDecimal> totals(String name, boolean status) {
        return all(name).stream().collect(Collectors.toMap(total -> day(total) + " " + first("value", total).getAttribute("currency")
            + (status ? " " + total.getAttribute("status") : ""), IatiOrganisationIT::amount, BigDecimal::add, TreeMap::new));
    }

    private List<Element> all(String name) {
        return XmlReading.all(name, organisation);
    }

    private static Stream<Element> lines(Element total, String name) {
        return XmlReading.all(name, total).stream();
    }

    private static String day(Element total) {
        return first("period-start", total).getAttribute("iso-date");
    }

    private static BigDecimal amount(Element parent) {
        return new BigDecimal(first("value", parent).getTextContent());
    }
}
