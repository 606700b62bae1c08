package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** What people read of a budget: the tree, the sums, and a line's story. */
@Acceptance
class BudgetTreeIT {

    private final Browser browser;
    private final PlansDriver plans;

    BudgetTreeIT(Browser browser, PlansDriver plans) {
        this.browser = browser;
        this.plans = plans;
    }

    @Test
    void treeIsOpenedAndClosedByKeyboardAndTheAddressRemembers() {
        String plan = plans.planInForce(2);
        try (Visitor reader = browser.visitor().signInAs("ANALYST")) {
            reader.goTo("action-plans/budget?id=" + plan);
            Page page = reader.page();
            Locator objective = page.locator("#budget a.fold").first();
            assertThat(objective).hasAttribute("aria-expanded", "false");

            objective.focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#budget a.fold")).hasCount(2);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("#budget tr.level3")).hasCount(2);
            assertThat(page.locator("#budget tr.level3").first()).containsText("L1");

            page.reload();
            assertThat(page.locator("#budget tr.level3")).hasCount(2);
            page.locator("#budget a.fold").first().focus();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("#budget tr")).hasCount(2);
        }
    }

    @Test
    void objectiveAndActivityWithoutLinesAreShownUnlessSomeLinesAreAskedFor() {
        String plan = plans.draft();
        plans.line(plan, "L1", "VND");
        String objective = Invented.id();
        plans.maker().put("/objectives/" + objective, Fields.of("programme", plan, "code", "O2", "pillar", "DATA", "title", "Count what is not counted"))
            .expect(201);
        plans.maker().post("/activities", Fields.of("objective", objective, "code", "A2", "title", "Ask around")).expect(201);
        try (Visitor reader = browser.visitor().signInAs("ANALYST")) {
            Page page = reader.page();
            reader.goTo("action-plans/budget?id=" + plan);
            assertThat(page.locator("#budget tr.level1")).hasCount(2);
            assertThat(page.locator("#budget tr.level1").nth(1)).containsText("Count what is not counted");
            page.locator("#budget tr.level1 a.fold").nth(1).click();
            assertThat(page.locator("#budget tr.level2")).containsText("Ask around");

            reader.goTo("action-plans/budget?source=STATE-TEST&id=" + plan);
            assertThat(page.locator("#budget tr.level1")).hasCount(1);
        }
    }

    @Test
    void activityOfManyLinesLeadsToTheListOfThemAndTheListIsTakenAway() {
        String plan = plans.planInForce(101);
        try (Visitor reader = browser.visitor().signInAs("ANALYST")) {
            Page page = reader.page();
            reader.goTo("action-plans/budget?fiscalYear=" + LocalDate.now().getYear() + "&id=" + plan);
            page.locator("#budget a.fold").first().click();
            page.locator("#budget a.fold").nth(1).click();
            assertThat(page.locator("#budget tr.level3")).hasCount(101);

            page.getByText("More lines of this activity").click();
            assertThat(page.locator("main tbody tr")).hasCount(50);
            String file = (String) page.evaluate("link => fetch(link.href).then(answer => answer.text())", page.getByText("CSV").elementHandle());
            assertTrue(file.contains(",L101,"), file);
        }
    }

    @Test
    void linesThatAreTakenAwayAreThoseThatAreSummedUp() {
        String plan = plans.draft();
        plans.line(plan, "L1", "VND");
        plans.maker().put("/budget-lines/" + Invented.id(), Fields.with(plans.lineOfAnActivity(plan, "N1"), "fiscalYear", LocalDate.now().getYear() + 1,
            "planned", PlansDriver.money("1000", "VND"))).expect(201);
        try (Visitor reader = browser.visitor().signInAs("ANALYST")) {
            reader.goTo("action-plans/budget?fiscalYear=" + LocalDate.now().getYear() + "&id=" + plan);
            String file = (String) reader.page().evaluate("link => fetch(link.href).then(answer => answer.text())",
                reader.page().getByText("CSV").elementHandle());

            assertTrue(file.contains(",L1,") && !file.contains(",N1,"), file);
        }
    }

    @Test
    void lineThatGaveMoneyAwayShowsNoAccountThatTheLedgerDoesNotHave() {
        String plan = plans.planInForce(2);
        String giver = plans.lineOf(plan, 1);
        plans.posted(PlansDriver.appropriation(giver, "100"));
        plans.posted(PlansDriver.entry("VIREMENT", PlansDriver.part(giver, "UNALLOTTED", "-30", "VND"),
            PlansDriver.part(plans.lineOf(plan, 2), "UNALLOTTED", "30", "VND")));
        try (Visitor reader = browser.visitor().signInAs("ANALYST")) {
            reader.goTo("action-plans/budget-line?id=" + giver);

            assertThat(reader.page().locator("dl.accounts").first()).containsText("70 VND");
            assertThat(reader.page().locator("dl.accounts").first()).not().containsText("-70 VND");
        }
    }

    @Test
    void activitiesThatNobodyLeadsAreNamedAndLeadNowhereElse() {
        String plan = plans.draft();
        plans.line(plan, "L1", "VND");
        JsonObject activity = plans.maker().list("/activities", "programme", plan).expect(200).rows().get(0);
        plans.maker().put("/activities/" + activity.getString("id"), Fields.of("objective", activity.getString("objective"), "code", "A1", "title",
            "Run shelters"), "If-Match", "\"0\"").expect(200);
        try (Visitor reader = browser.visitor().signInAs("ANALYST")) {
            reader.goTo("action-plans/execution?by=AGENCY&programme=" + plan);

            assertThat(reader.page().locator("main table tbody")).containsText("not known");
            assertThat(reader.page().locator("main table tbody a")).hasCount(0);
        }
    }

    @Test
    void receivingLineOfVeryManyIsNamedByItsCode() {
        String plan = plans.planInForce(102);
        String giver = plans.lineOf(plan, 1);
        plans.posted(PlansDriver.appropriation(giver, "100"));
        try (Visitor officer = browser.visitor().signInAs("BUDGET_OFFICER")) {
            Page page = officer.page();
            officer.goTo("action-plans/enter?kind=VIREMENT&line=" + giver);
            assertThat(page.locator("#receivers option")).hasCount(101);
            page.locator("[id='submitEntry-form:amount']").fill("40");
            page.locator("[id='submitEntry-form:toLine']").fill("L999");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit").setExact(true)).click();
            assertThat(page.locator(".error-summary")).containsText("There is no such thing in the plan: L999");

            page.locator("[id='submitEntry-form:toLine']").fill("L77");
            assertThat(page.locator("#preview")).containsText("The money is there");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit").setExact(true)).click();
            assertThat(page.locator("main")).containsText("Somebody else has to approve it");
            assertThat(page.locator("main tbody")).containsText("L77");
        }
    }

    @Test
    void moneyIsExchangedWithALineBehindVeryManyOfTheOwnCurrency() {
        String plan = plans.draft();
        String giver = plans.line(plan, "A", "VND");
        String code = plans.maker().get("/programmes/" + plan).expect(200).json().getString("code");
        String lines = IntStream.rangeClosed(1, 500).mapToObj(number -> "%s,A1,B%d,STATE-TEST,%d,VND,22,10.7,B%d,1000\n"
            .formatted(code, number, LocalDate.now().getYear(), number)).collect(Collectors.joining());
        JsonObject report = plans.maker().send("POST", "/imports/budget-lines", Map.of("Content-Type", "text/csv"),
            ("plan,activity,code,source,fiscalYear,currency,economicCode,functionCode,unit,planned\n" + lines).getBytes(StandardCharsets.UTF_8)).expect(201).json();
        plans.maker().post("/imports/" + report.getString("id") + "/accept", null).expect(200);
        plans.line(plan, "Z", "CHF");
        plans.putInForce(plan);
        try (Visitor officer = browser.visitor().signInAs("BUDGET_OFFICER")) {
            officer.goTo("action-plans/enter?kind=EXCHANGE&line=" + giver);
            officer.page().locator("[id='submitEntry-form:toLine']").fill("Z");

            assertThat(officer.page().locator("[id='submitEntry-form:toLine']")).hasValue("Z");
        }
    }

    @Test
    void virementOfLessThanNothingDoesNotTakeTheReceiversMoney() {
        String plan = plans.planInForce(2);
        String receiver = plans.lineOf(plan, 2);
        plans.posted(PlansDriver.appropriation(receiver, "100"));
        try (Visitor officer = browser.visitor().signInAs("BUDGET_OFFICER")) {
            Page page = officer.page();
            officer.goTo("action-plans/enter?kind=VIREMENT&line=" + plans.lineOf(plan, 1) + "&toLine=" + receiver);
            page.locator("[id='submitEntry-form:amount']").fill("-40");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit").setExact(true)).click();

            assertThat(page.locator(".error-summary")).containsText("-40 VND is less than zero");
        }
    }

    @Test
    void convertedFigureSaysByWhichRateOfWhichDayAndWhoSaysSo() {
        String plan = plans.draft();
        plans.line(plan, "K1", "KWD");
        String source = "Central bank of a test " + Invented.code();
        plans.maker().put("/exchange-rates/" + Invented.id(), Fields.of("base", "KWD", "quote", "VND", "day", LocalDate.now().toString(), "rate", "80000.5",
            "source", source)).expect(201);
        try (Visitor reader = browser.visitor().signInAs("ANALYST")) {
            reader.goTo("action-plans/execution?in=CONSTANT&by=AGENCY&programme=" + plan);

            assertThat(reader.page().locator("main")).containsText("80,000,500");
            assertThat(reader.page().locator("main")).containsText("1 KWD = 80,000.5 VND");
            assertThat(reader.page().locator("main")).containsText(source);

            reader.page().locator("main table a").first().click();
            assertThat(reader.page().locator("main table")).containsText("K1");
        }
    }

    @Test
    void storyOfALineIsTakenAwayWithWhoMadeItAndWhoTookItBack() {
        String line = plans.lineOf(plans.planInForce(1), 1);
        String given = plans.posted(PlansDriver.appropriation(line, "7"));
        String takenBack = plans.posted(PlansDriver.reversal(given));
        try (Visitor reader = browser.visitor().signInAs("AUDITOR")) {
            reader.goTo("action-plans/budget-line?id=" + line);
            Locator story = reader.page().locator("#story tbody tr");
            assertThat(story).hasCount(2);
            assertThat(story.first()).containsText("This entry was reversed");

            String file = (String) reader.page().evaluate("path => fetch(path).then(answer => answer.text())", "/export/budget-lines/" + line + "/story.csv");
            assertTrue(file.contains(given) && file.contains(takenBack) && file.contains("controller"), file);
        }
    }
}
