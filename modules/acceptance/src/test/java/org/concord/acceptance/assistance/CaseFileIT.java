package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CaseFilesDriver.checked;
import static org.concord.acceptance.driver.CaseFilesDriver.lines;
import static org.concord.acceptance.driver.CaseFilesDriver.problems;
import static org.concord.acceptance.driver.CaseFilesDriver.sends;
import static org.concord.acceptance.driver.CaseFilesDriver.takenIn;
import static org.concord.acceptance.driver.CasesDriver.consent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases that come in as files of HTCDS, and go out again. */
@Acceptance
class CaseFileIT {

    private static final String SEVERAL = """
        prs_FirstName,prs_SecondName,prs_Gender,prs_Birthdate,prs_Citizenship,prs_MobilePhone,prs_MailingCity,vic_TypeOfExploitation,vic_MethodsOfControl,\
        cas_Status,cas_IncomingReferralDetails,Ward
        An,Example,Feminine,1990-01-02,VN;KH,+84 1,Hanoi,X_ForcedCriminality;ForcedLabour,DebtBondage;UsesChildren,Active,"=1+1, and more",7
        Binh,Example,Masculine,,,,,Other,,Closed Referred,,
        """;

    private static final JsonObject REASON = Fields.of("purpose", "CARE", "note", "A test (invented)");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CasesDriver cases;
    private Worker worker;

    CaseFileIT(CasesDriver cases) {
        this.cases = cases;
    }

    @BeforeEach
    void employ() {
        worker = cases.worker(cases.agency("TH"));
    }

    @Test
    void linesWithMistakesAreToldAndLeftOutAndTheOthersBecomeCases() {
        String file = checked(worker, """
            First Name,Gender,Birthdate,vic_AgeWhenTrafficked
            An,Feminine,2000-01-01,17
            Binh,Woman?,2000-01-01,17
            Chi,Masculine,2999-01-01,unknown
            Dung,Masculine,1.2.1990,
            Em,Transgender Feminine,,
            """);

        assertEquals(List.of("3 prs_Gender Woman? HTCDS_CODE_UNKNOWN", "4 vic_AgeWhenTrafficked unknown NOT_A_NUMBER",
            "4 prs_Birthdate 2999-01-01 BORN_IN_THE_FUTURE", "5 prs_Birthdate 1.2.1990 HTCDS_DAY_UNCLEAR"),
            problems(worker, file));
        assertEquals("3,5", counts(worker.api().get(file).json(), "refused", "lines"));
        worker.api().send("POST", file + "/accept", Map.of(), null).expectProblem(409, "CASE_LINES_REFUSED");
        assertEquals(List.of(), worker.api().everything("/cases"));

        assertEquals("2,2", counts(takenIn(worker, file), "done", "newCases"));

        assertEquals(List.of("ADULT FEMININE", "AGE_UNKNOWN TRANSGENDER_FEMININE"), worker.api().everything("/cases").stream()
            .map(row -> row.getString("ageGroup") + " " + row.getString("gender")).sorted().toList());
        Answer table = worker.api().send("GET", file + "/problems", Map.of("Accept", "text/csv"), null).expect(200);
        assertEquals(5, table.text().lines().count());
    }

    @Test
    void theFileOfMistakesIsNoFormula() {
        String file = checked(worker, "prs_Gender\n=cmd|'/c calc'!A1\nFeminine\n");

        String table = worker.api().send("GET", file + "/problems", Map.of("Accept", "text/csv"), null).expect(200).text();

        assertTrue(table.contains(",'=cmd|"), table);
    }

    @Test
    void theSameFileTwiceMakesNoCaseTwice() {
        takenIn(worker, checked(worker, SEVERAL));
        JsonObject again = takenIn(worker, checked(worker, SEVERAL));

        assertEquals("2,0", counts(again, "done", "newCases"));
        JsonObject job = worker.api().get("/jobs/" + again.getString("id")).expect(200).json();
        assertEquals("DONE 2,2", job.getString("state") + " " + counts(job, "done", "total"));
        assertEquals(2, worker.api().everything("/cases").size());
    }

    @Test
    void threeMendedLinesOfAFileSentAgainBecomeThreeCasesOnly() {
        String good = lines(7, "Mended");
        JsonObject first = takenIn(worker, checked(worker, good + "An,,Woman?,,,\nBinh,,Feminine,1.2.1990,,\nChi,,Feminine,2999-01-01,,\nMended1,Example,"
            + "Feminine,1990-01-02,ForcedLabour,Details Mended\n"));
        assertEquals("8,3", counts(first, "newCases", "refused"));

        String again = checked(worker, good + "An,,Feminine,,,\nBinh,,Feminine,1990-02-01,,\nChi,,Feminine,1999-01-01,,\nMended1,Example,"
            + "Feminine,1990-01-02,ForcedLabour,Details Mended\n");

        assertEquals("8,11", counts(worker.api().get(again).json(), "known", "lines"));
        assertEquals("11,3", counts(takenIn(worker, again), "done", "newCases"));
        assertEquals(11, worker.api().everything("/cases").size(), "equal lines of one file are two people");
    }

    @Test
    void whatACaseOfAnotherAgencySaysIsNoCaseHere() {
        takenIn(worker, checked(worker, SEVERAL));
        Worker other = cases.worker(cases.agency("TH"));

        String file = checked(other, SEVERAL);

        assertEquals(0, other.api().get(file).json().getInt("known"));
        assertEquals(2, takenIn(other, file).getInt("newCases"));
    }

    @Test
    void whatGoesOutComesInAgainAsItWas() {
        takenIn(worker, checked(worker, SEVERAL));
        String went = named(worker).expect(200).text();

        assertTrue(went.contains("Other;ForcedLabour") && went.contains("vic_TypeOfExploitation: X_ForcedCriminality"), went);
        Worker other = cases.worker(cases.agency("LA"));
        String file = checked(other, went);
        assertEquals(List.of(), problems(other, file));
        takenIn(other, file);

        assertEquals(went.lines().sorted().toList(), named(other).text().lines().sorted().toList());
        assertEquals(facts(worker), facts(other));
    }

    @Test
    void whatGoesOutAsAWorkbookComesInAgainAsItWas() {
        takenIn(worker, checked(worker, SEVERAL));
        String went = named(worker).expect(200).text();
        Answer book = worker.api().post("/case-exports/named", REASON, "Accept", WORKBOOK).expect(200);
        assertEquals("attachment; filename=\"htcds-cases.xlsx\"", book.header("Content-Disposition"));

        Worker other = cases.worker(cases.agency("LA"));
        String file = "/case-files/" + sends(other, book.response().body()).expect(201).json().getString("id");
        assertEquals(List.of(), problems(other, file));
        takenIn(other, file);

        assertEquals(went.lines().sorted().toList(), named(other).text().lines().sorted().toList());
    }

    @Test
    void withoutAReasonNobodyIsNamedAndWithOneItIsTold() {
        takenIn(worker, checked(worker, SEVERAL));

        String open = worker.api().send("GET", "/case-exports", Map.of(), null).expect(200).text();
        for (String secret : List.of("Binh", "Example", "1990-01-02", "+84", "Hanoi", "more", "Ward")) {
            assertFalse(open.contains(secret), open);
        }
        assertTrue(open.contains("DebtBondage;Other") && open.contains("VN;KH"), open);

        worker.api().post("/case-exports/named", Fields.of("note", "why")).expectProblem(422, "REQUIRED");
        assertEquals(0, looks());
        named(worker).expect(200);
        assertEquals(2, looks());
    }

    @Test
    void onlyWhatEachPersonAgreedToGoesToAnotherAgency() {
        takenIn(worker, checked(worker, SEVERAL));
        String house = cases.agency("LA");
        List<JsonObject> taken = worker.api().everything("/cases");
        String agreed = "/cases/" + taken.stream().filter(row -> row.getString("gender").equals("FEMININE")).findFirst().orElseThrow().getString("id");
        worker.api().post(agreed + "/consents", consent("FOR_REFERRAL", house, List.of("NAMES", "CONTACTS"))).expect(201);
        JsonObject passing = Fields.of("purpose", "REFERRING", "recipient", house, "passedOnFor", "FOR_REFERRAL");

        JsonObject refused = sent(passing).expectProblem(409, "HTCDS_NOT_ALL_ALLOWED").json();
        assertEquals("leaveOut", refused.getString("field"));
        assertEquals(0, looks());
        Answer went = sent(Fields.with(passing, "leaveOut", true)).expect(200);

        assertEquals("2", went.header("Concord-Left-Out"));
        assertTrue(went.text().contains("An,") && went.text().contains("+84 1") && went.text().contains("Hanoi"), went::text);
        for (String secret : List.of("Binh", "1990-01-02", "more", "Ward")) {
            assertFalse(went.text().contains(secret), went::text);
        }
        assertEquals(1, looks(), "nobody looked at whom the other case is about");
        assertEquals(1, went.text().lines().skip(1).count(), "of the other person, who agreed to nothing, there is no line");
        for (String code : List.of("Feminine", "DebtBondage", "ADULT", "VN;KH")) {
            assertFalse(went.text().contains(code), went::text);
        }
    }

    @Test
    void aConsentForSomethingOrSomebodyElseLetsNothingPass() {
        takenIn(worker, checked(worker, lines(1, "Kept")));
        String path = "/cases/" + worker.api().everything("/cases").get(0).getString("id");
        String house = cases.agency("LA");
        worker.api().post(path + "/consents", consent("FOR_RETURN", house, List.of("NAMES"))).expect(201);
        worker.api().post(path + "/consents", consent("FOR_REFERRAL", worker.agency(), List.of("NAMES"))).expect(201);
        JsonObject passing = Fields.of("purpose", "CARE", "recipient", house, "passedOnFor", "FOR_REFERRAL", "leaveOut", true);

        assertFalse(sent(passing).expect(200).text().contains("Kept"));
        assertFalse(sent(Fields.with(passing, "purpose", "REFERRING")).expect(200).text().contains("Kept"));
        assertTrue(sent(Fields.with(Fields.with(passing, "purpose", "RETURNING"), "passedOnFor", "FOR_RETURN")).expect(200).text().contains("Kept"));

        String consent = worker.api().get(path + "/consents").expect(200).rows().stream().filter(row -> row.getString("recipient").equals(house)).findFirst()
            .orElseThrow().getString("id");
        worker.does(path + "/consents/" + consent, "withdrawal", null).expect(200);
        assertFalse(sent(Fields.with(Fields.with(passing, "purpose", "RETURNING"), "passedOnFor", "FOR_RETURN")).expect(200).text().contains("Kept"));
    }

    @Test
    void whoIsOneOfManyOfTheSameNameIsFoundAllTheSame() {
        String name = Invented.code();
        Worker elsewhere = cases.worker(cases.agency("VN"));
        takenIn(elsewhere, checked(elsewhere, namesakes(1_300, name)));
        takenIn(worker, checked(worker, namesakes(20, name)));

        assertEquals(20, worker.lookedUp(name).size());
    }

    private static String namesakes(int many, String name) {
        return "prs_FirstName,prs_SecondName\n" + (name + ",Example\n").repeat(many);
    }

    @Test
    void whoeverNeedsNamesToPassThemOnSaysToWhomAndForWhat() {
        String house = cases.agency("LA");
        for (String purpose : List.of("REFERRING", "RETURNING", "LEGAL_PROCEEDINGS")) {
            sent(Fields.of("purpose", purpose)).expectProblem(422, "HTCDS_GOES_TO_SOMEBODY");
        }
        sent(Fields.of("purpose", "CARE", "passedOnFor", "FOR_RESEARCH")).expectProblem(422, "HTCDS_GOES_TO_SOMEBODY");
        sent(Fields.of("purpose", "CARE", "recipient", house)).expectProblem(422, "REQUIRED");
        sent(Fields.of("purpose", "CARE", "recipient", "NOBODY", "passedOnFor", "FOR_RESEARCH")).expectProblem(422, "UNKNOWN_AGENCY");
        sent(Fields.of("purpose", "REFERRING", "recipient", house, "passedOnFor", "FOR_RESEARCH")).expectProblem(422, "HTCDS_PASSED_ON_FOR_ANOTHER");
        sent(Fields.of("purpose", "DANGER_TO_LIFE")).expect(200);
    }

    private Answer sent(JsonObject command) {
        return worker.api().post("/case-exports/named", command);
    }

    @Test
    void nobodyElseSeesAFileOrItsCases() {
        String file = checked(worker, SEVERAL);
        Worker stranger = cases.worker(cases.agency("TH"));
        Worker colleague = cases.worker(worker.agency());

        for (Worker one : List.of(stranger, colleague)) {
            one.api().get(file).expectProblem(404, "NOT_FOUND");
            one.api().get(file + "/problems").expectProblem(404, "NOT_FOUND");
            one.api().send("POST", file + "/accept", Map.of(), null).expectProblem(404, "NOT_FOUND");
            one.api().delete(file).expectProblem(404, "NOT_FOUND");
            assertEquals(List.of(), one.api().everything("/case-files"));
        }
        sends(new Worker(worker.agency(), stranger.username(), stranger.api()), SEVERAL).expectProblem(403, "NOT_ALLOWED");
        takenIn(worker, file);
        assertEquals(1, stranger.api().send("GET", "/case-exports", Map.of(), null).expect(200).text().lines().count());
        assertEquals(1, named(stranger).expect(200).text().lines().count());
        assertEquals(2, cases.supervisor(worker.agency()).api().everything("/cases").size());
    }

    @Test
    void aDiscardedFileIsGone() {
        String file = checked(worker, "prs_Gender\nX\nFeminine\n");
        worker.api().delete(file).expect(204);

        assertEquals(List.of(), problems(worker, file));
        worker.api().send("POST", file + "/accept", Map.of(), null).expectProblem(409, "CASE_FILE_GONE");
    }

    @Test
    void whatAFileSaysBeyondTheCaseIsReadWithTheOtherTextsOfTheCase() {
        takenIn(worker, checked(worker, "First Name,Gender,hte_Type,hte_City,Bed\nAn,Feminine,Transit,Poipet,7\n"));
        String path = "/cases/" + worker.api().everything("/cases").get(0).getString("id");

        List<JsonObject> read = worker.api().post(path + "/texts", Fields.of("purpose", "CARE")).expect(200).json().getJsonArray("texts")
            .getValuesAs(JsonObject.class);

        assertEquals(List.of("Bed: 7", "hte_City: Poipet", "hte_Type: Transit"), read.stream().filter(text -> text.getString("kind").equals("FROM_A_FILE"))
            .map(text -> text.getString("column") + ": " + text.getString("text")).sorted().toList());
        assertEquals(1, cases.watcher("TH").list("/identity-looks", "code", worker.code(path)).expect(200).rows().size());
    }

    @Test
    void anErasedPersonIsNotInAnExportAnyMore() {
        takenIn(worker, checked(worker, lines(1, "Erased")));
        String path = "/cases/" + worker.api().everything("/cases").get(0).getString("id");
        Worker supervisor = cases.supervisor(worker.agency());
        supervisor.closes(path).expect(200);
        CasesDriver.erased(cases.watcher("TH"), path).expect(200);

        assertFalse(named(supervisor).expect(200).text().contains("Erased"));
    }

    @Test
    void aFormFilledInIsACase() {
        String file = checked(worker, "<?xml version='1.0'?><data id='htcds_xlsform'><prs_First_Name>An</prs_First_Name><prs_Gender>Feminine</prs_Gender>"
            + "<vic_Methods_of_Control>DebtBondage FalsePromises</vic_Methods_of_Control></data>");

        assertEquals("1,1", counts(takenIn(worker, file), "done", "newCases"));
        assertEquals(List.of("DEBT_BONDAGE", "FALSE_PROMISES"), worker.api().everything("/cases").get(0).getJsonArray("methods").stream()
            .map(method -> method.toString().replace("\"", "")).toList());
    }

    @Test
    void filesThatAreSomethingElseAreRefused() throws IOException {
        sends(worker, "<!DOCTYPE data [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><data><prs_FirstName>&x;</prs_FirstName></data>")
            .expectProblem(422, "HTCDS_XML_REFUSED");
        sends(worker, "name,value\n1,2\n").expectProblem(422, "HTCDS_NO_FIELDS");
        sends(worker, "").expectProblem(422, "IMPORT_EMPTY");
        sends(worker, "%PDF-1.7\nprs_Gender\nFeminine\n").expectProblem(422, "IMPORT_NOT_TEXT");
        sends(worker, zip("notes.txt", 10)).expectProblem(422, "IMPORT_SHEET_UNREADABLE");
        sends(worker, zip("xl/worksheets/sheet1.xml", 1100 * 1024)).expectProblem(413, "TOO_LARGE");
        assertEquals(List.of(), worker.api().everything("/case-files"));
    }

    /** A ZIP with one part of so many kilobytes of nothing. */
    private static byte[] zip(String part, int kilobytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] nothing = new byte[1024];
            for (int written = 0; written < kilobytes; written++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static Answer named(Worker one) {
        return one.api().post("/case-exports/named", REASON);
    }

    private long looks() {
        return cases.watcher("TH").everything("/identity-looks", "agency", worker.agency()).size();
    }

    private static List<String> facts(Worker one) {
        return one.api().everything("/cases").stream().map(row -> List.of("gender", "ageGroup", "citizenship", "exploitations", "methods", "state").stream()
            .map(row::get).toList().toString()).sorted().toList();
    }

    private static String counts(JsonObject file, String one, String other) {
        return file.getInt(one) + "," + file.getInt(other);
    }
}
