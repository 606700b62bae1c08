package org.concord.acceptance.formats;

import static org.concord.acceptance.driver.CaseFilesDriver.problems;
import static org.concord.acceptance.driver.CaseFilesDriver.sends;
import static org.concord.acceptance.driver.CaseFilesDriver.takenIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IOM's own spreadsheets, filled in as somebody would who sees their labels and chooses from their lists. */
@Acceptance
class HtcdsIT {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MULTI_SELECT = "HTCDS Excel Spreadsheet multi select with validation v2.0.xlsm";
    /** What the two headings of the columns of the address name each. */
    private static final List<String> DISAGREEING = List.of("1 prs_MailingCity Mailing Street HTCDS_HEADINGS_DISAGREE",
        "1 prs_MailingCountry Mailing City HTCDS_HEADINGS_DISAGREE", "1 prs_MailingStreet Mailing Zip/Postal Code HTCDS_HEADINGS_DISAGREE",
        "1 prs_MailingPostalCode Mailing Country HTCDS_HEADINGS_DISAGREE");

    private final Worker worker;

    HtcdsIT(CasesDriver cases) {
        worker = cases.worker(cases.agency("TH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {MULTI_SELECT, "HTCDS Excel Spreadsheet single select with validation v2.0.xlsx", "HTCDS Excel Spreadsheet v2.0.xlsx"})
    void aSpreadsheetOfIomIsReadAndComesOutInCodes(String file) throws IOException {
        Map<String, String> cells = filledIn();
        if (file.equals(MULTI_SELECT)) {
            cells.put("W3", "Debt bondage ;False promises");
            cells.put("Y3", "Water supply; sewerage, waste management and remediation;Construction");
        }

        String path = "/case-files/" + sends(worker, filled(Files.readAllBytes(Standard.of("htcds").file(file)), cells)).expect(201).json().getString("id");

        assertEquals(DISAGREEING, problems(worker, path));
        assertEquals(1, takenIn(worker, path).getInt("newCases"));
        Map<String, String> went = exported();
        assertEquals(List.of("An", "Example", "1990-05-07", "Feminine", "VN", "Road 1", "Hanoi", "Viet Nam", "100000"), values(went, "prs_FirstName", "prs_SecondName",
            "prs_Birthdate", "prs_Gender", "prs_Citizenship", "prs_MailingStreet", "prs_MailingCity", "prs_MailingCountry", "prs_MailingPostalCode"));
        assertEquals(List.of("CourtOrProsecution", "FollowUp", "MigrationOrChangeOfLocation"), values(went, "vic_TraffickingStatusDecisionMakingOrg", "cas_Status",
            "cas_ReasonForOutgoingReferral"));
        assertEquals(file.equals(MULTI_SELECT) ? List.of("DebtBondage;FalsePromises", "E_WaterSupplySewerageWasteManagement;F_Construction")
            : List.of("DebtBondage", "E_WaterSupplySewerageWasteManagement"), values(went, "vic_MethodsOfControl", "vic_ForcedLabourIndustry"));
    }

    /** By the label over each column. */
    private static Map<String, String> filledIn() {
        Map<String, String> cells = new LinkedHashMap<>();
        List.of("D3=An", "E3=Example", "H3=Feminine", "I3=Viet Nam", "N3=Road 1", "O3=Hanoi", "Q3=100000", "R3=Viet Nam", "T3=Court or prosecution",
            "W3=Debt bondage ", "X3=Forced labour", "Y3=Water supply; sewerage, waste management and remediation", "AB3=Follow up",
            "AJ3=Migration Or Change Of Location").forEach(cell -> cells.put(cell.split("=")[0], cell.split("=")[1]));
        return cells;
    }

    private static byte[] filled(byte[] book, Map<String, String> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = in.readAllBytes();
                zip.write(part.getName().equals(SHEET) ? filled(new String(content, StandardCharsets.UTF_8), cells).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        return out.toByteArray();
    }

    private static String filled(String sheet, Map<String, String> cells) {
        String filled = cell(sheet, "G3", "><v>33000</v></c>");
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            filled = cell(filled, cell.getKey(), " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + cell.getValue() + "</t></is></c>");
        }
        return filled;
    }

    private static String cell(String sheet, String place, String content) {
        String filled = sheet.replaceFirst("<c r=\"" + place + "\"[^>]*/>", Matcher.quoteReplacement("<c r=\"" + place + "\"" + content));
        if (filled.equals(sheet)) {
            throw new AssertionError("no cell " + place);
        }
        return filled;
    }

    private Map<String, String> exported() {
        List<String> table = worker.api().post("/case-exports/named", Fields.of("purpose", "CARE")).expect(200).text().lines().toList();
        List<String> names = List.of(table.get(0).split(","));
        String[] cells = table.get(table.size() - 1).split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int place = 0; place < cells.length; place++) {
            row.put(names.get(place), cells[place]);
        }
        return row;
    }

    private static List<String> values(Map<String, String> row, String... columns) {
        return Arrays.stream(columns).map(row::get).toList();
    }
}
