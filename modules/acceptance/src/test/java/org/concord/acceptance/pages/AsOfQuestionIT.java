package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.Look;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Who chaired the Ad Hoc Group's bodies on 1 June 2017, and says who? Answered by somebody who reads nothing but the screen. */
@Acceptance
class AsOfQuestionIT {

    private static final String DAY = "2017-06-01";
    private static final List<String> CO_CHAIRS = List.of("Australia", "Indonesia");

    private final Browser browser;

    AsOfQuestionIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void strangerFindsWhoChairedTheBodiesOfTheAdHocGroupAndWhoSaysSo() {
        try (Visitor stranger = browser.visitor()) {
            enterByTheHomePage(stranger);

            stranger.follow("Who chaired on a day");
            Form.filter(stranger.page()).fill("On the day", DAY).choose("Body and all below it", "Ad Hoc Group").send();

            Page page = stranger.page();
            String disruption = row(page, "Working Group on Disruption of Criminal Networks").innerText();
            assertTrue(stranger.text().contains("Who held each seat on 1 Jun 2017"), stranger::text);
            assertAll(
                () -> assertEquals(CO_CHAIRS, holders(page, "Working Group on Trafficking in Persons")),
                () -> assertEquals("https://www.baliprocess.net/ad-hoc-group/working-group-on-trafficking-in-persons/", source(page, "Working Group on Trafficking in Persons")),
                () -> assertEquals(CO_CHAIRS, holders(page, "Task Force on Planning and Preparedness")),
                () -> assertTrue(source(page, "Task Force on Planning and Preparedness").startsWith("https://rso.baliprocess.net/meet-the-co-chairs")),
                () -> assertTrue(disruption.contains("not known") && disruption.contains("After: New Zealand, from Oct 2017"), disruption));

            stranger.follow("Show all");
            assertTrue(stranger.text().contains("Ministerial Conference"), stranger::text);
            page.goBack();
            stranger.follow("Australia");
            assertTrue(page.locator("#sources").innerText().contains("baliprocess.net"), stranger::text);
        }
    }

    @Test
    void theSameIsAnsweredOnAPhoneInVietnamese() {
        try (Visitor stranger = browser.visitor(Look.PHONE_AT_NIGHT)) {
            enterByTheHomePage(stranger);
            stranger.page().locator(".masthead summary[lang=en]").click();
            stranger.follow("Tiếng Việt");

            stranger.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mục lục").setExact(true)).click();
            stranger.follow("Ai chủ trì vào một ngày");
            Form.filter(stranger.page()).fill("Vào ngày", DAY).choose("Cơ quan và các cơ quan trực thuộc", "Nhóm Đặc trách (Ad Hoc)").send();

            Page page = stranger.page();
            assertEquals(CO_CHAIRS, holders(page, "Nhóm Công tác về mua bán người"));
            assertEquals("https://www.baliprocess.net/ad-hoc-group/working-group-on-trafficking-in-persons/", source(page, "Nhóm Công tác về mua bán người"));
        }
    }

    /** With the account of an analyst, as {@code scripts/run} prints it. */
    private static void enterByTheHomePage(Visitor stranger) {
        Account printed = stranger.accounts().of("ANALYST");
        stranger.goTo("");
        stranger.fillIn(printed.username(), printed.password());
        stranger.page().waitForURL(url -> !url.contains("login"));
    }

    private static Locator rows(Page page, String body) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(body));
    }

    private static Locator row(Page page, String body) {
        return rows(page, body).first();
    }

    private static List<String> holders(Page page, String body) {
        return rows(page, body).locator("td:nth-child(3) strong").allInnerTexts();
    }

    private static String source(Page page, String body) {
        return row(page, body).locator("td:nth-child(5) a").getAttribute("href");
    }
}
