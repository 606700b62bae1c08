package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with three mistakes, sent, read about, put right and sent again, on the pages. */
@Acceptance
class ImportWithMistakesIT {

    private static final String HEADER = "process,participant,role,from,source,confidence";

    @TempDir
    private Path folder;
    private final Visitor officer;
    private final Page page;
    private final String process;
    private final List<String> organisations;

    ImportWithMistakesIT(Browser browser, MembersDriver members) {
        officer = browser.visitor().signInAs("SECRETARIAT");
        page = officer.page();
        process = members.process();
        organisations = List.of(members.organisation(), members.organisation(), members.organisation(), members.organisation());
    }

    @AfterEach
    void leave() {
        officer.close();
    }

    @Test
    void threeMistakesAreNamedByLineColumnAndReasonAndNothingIsStoredUntilTheyArePutRight() throws IOException {
        send(line(0, "MEMBER", "2020"), line(1, "CHIEF", "2020"), line(2, "MEMBER", "2021-02-30"), process + ",NOBODY-KNOWN,MEMBER,2020,a test,HIGH");

        assertEquals(List.of(
            "3 | role | CHIEF | CHIEF is none of the words this column takes: MEMBER, OBSERVER.",
            "4 | from | 2021-02-30 | There is no such date: 2021-02-30. Write 2017, 2017-10 or 2017-10-13.",
            "5 | participant | NOBODY-KNOWN | There is no participant with the code NOBODY-KNOWN."), mistakes());
        assertTrue(officer.text().contains("Refused lines: 3. Nothing is stored yet."), officer::text);
        assertEquals(0, membersOfTheProcess());

        send(line(0, "MEMBER", "2020"), line(1, "OBSERVER", "2020"), line(2, "MEMBER", "2021-02-28"), line(3, "MEMBER", "2020"));
        assertTrue(officer.text().contains("No line is refused."), officer::text);
        assertEquals(0, membersOfTheProcess(), "stored before anybody accepted it");

        officer.follow("Import reports");
        page.locator("table.list tbody a").first().click();
        Form.of(page).send();
        page.getByText("Stored", exactly()).waitFor();
        assertEquals(4, membersOfTheProcess());
    }

    /** Sends the lines as a file, and waits until it is checked. */
    private void send(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("memberships.csv"), HEADER + "\n" + String.join("\n", lines) + "\n");
        officer.follow("Imports");
        Form.of(page).choose("What the file holds", "Memberships").attach("File", file).send();
        page.getByText("Checked, not stored", exactly()).waitFor();
    }

    private String line(int organisation, String role, String from) {
        return process + "," + organisations.get(organisation) + "," + role + "," + from + ",a test,HIGH";
    }

    private List<String> mistakes() {
        return page.locator("table.list tbody tr").all().stream()
            .map(row -> String.join(" | ", row.locator("td").allInnerTexts().stream().map(String::strip).toList())).toList();
    }

    private int membersOfTheProcess() {
        officer.follow("Memberships");
        Form filter = Form.filter(page);
        filter.labelled("Process").selectOption(process);
        filter.send();
        return page.locator("table.list tbody tr").count();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
