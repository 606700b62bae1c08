package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Eventually;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of cases with mistakes in three lines, sent, read about and accepted on the pages; cases taken away with a reason. */
@Acceptance
class CaseFileOnPagesIT {

    @TempDir
    private Path folder;
    private final Visitor worker;
    private final Page page;
    private final Api api;
    private final String name = Invented.code();

    CaseFileOnPagesIT(Browser browser, Api api) {
        worker = browser.visitor().signInAs("CASE_WORKER");
        page = worker.page();
        this.api = api.as("CASE_WORKER");
    }

    @AfterEach
    void leave() {
        worker.close();
    }

    @Test
    void threeMistakesAreToldAndTheOtherLinesBecomeCases() throws IOException {
        send("prs_FirstName,prs_Gender,prs_Birthdate,prs_Citizenship\n" + name + ",Feminine,1999-01-01,VN\n" + name + ",Woman,1999-01-01,VN\n" + name
            + ",Feminine,2999-01-01,VN\n" + name + ",Feminine,1999-01-01,Atlantis\n" + name + ",Masculine,,Viet Nam\n");

        assertEquals(List.of("3 | prs_Gender | Woman", "4 | prs_Birthdate | 2999-01-01", "5 | prs_Citizenship | Atlantis"), mistakes());
        Download errors = page.waitForDownload(() -> page.getByText("All 3 remarks as CSV").click());
        assertEquals(4, Files.readAllLines(errors.path()).size());
        assertFalse(page.url().contains(name) || page.title().contains(name));

        int before = api.everything("/cases").size();
        Form.behind(page, "Make cases of these lines").send();
        Eventually.holds(() -> api.everything("/cases").size() == before + 2);
        page.getByText("Taken in", new Page.GetByTextOptions().setExact(true)).first().waitFor();
    }

    @Test
    void namesGoOutForAReason() throws IOException {
        send("prs_FirstName,prs_Gender\n" + name + ",Feminine\n");
        Form.behind(page, "Make cases of these lines").send();
        page.getByText("Taken in", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        worker.follow("Cases as files");

        Download open = page.waitForDownload(() -> page.getByText("Take cases away, nobody is named (CSV)").click());
        assertFalse(Files.readString(open.path()).contains(name));

        Form form = Form.behind(page, "Take cases away with names").choose("Purpose", "Supervision");
        Download named = page.waitForDownload(() -> form.on().locator("input[type=submit]").click());
        assertTrue(Files.readString(named.path()).contains(name));
        form.choose("File", "XLSX");
        assertEquals("htcds-cases.xlsx", page.waitForDownload(() -> form.on().locator("input[type=submit]").click()).suggestedFilename());
    }

    @Test
    void whatMayNotGoToAnotherAgencyIsToldBeforeAnythingGoes() throws IOException {
        send("prs_FirstName,prs_Gender\n" + name + ",Feminine\n");
        Form.behind(page, "Make cases of these lines").send();
        page.getByText("Taken in", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        worker.follow("Cases as files");

        Form form = Form.behind(page, "Take cases away with names").choose("Purpose", "To refer the person");
        form.labelled("Recipient").selectOption("EXAMPLE-HOUSE");
        form.labelled("Passed on for").selectOption("FOR_REFERRAL");
        form.send();
        assertTrue(worker.text().contains("neither a consent nor an approved exception"), worker::text);

        form.on().locator("input[id$=':leaveOut']").check();
        Download left = page.waitForDownload(() -> form.button().click());
        assertFalse(Files.readString(left.path()).contains(name));
    }

    private void send(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.csv"), content);
        worker.follow("Cases as files");
        Form.behind(page, "Send a file").choose("Agency", "Example Shelter (demonstration)").attach("File", file).send();
        page.getByText("Checked, nothing stored", new Page.GetByTextOptions().setExact(true)).waitFor();
    }

    private List<String> mistakes() {
        return page.locator("table.list tbody tr").all().stream().map(row -> String.join(" | ",
            row.locator("td").all().stream().limit(3).map(Locator::innerText).map(String::strip).toList())).toList();
    }
}
