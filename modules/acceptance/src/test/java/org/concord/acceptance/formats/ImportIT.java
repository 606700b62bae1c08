package org.concord.acceptance.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that come in: checked first, stored when their report is accepted. */
@Acceptance
class ImportIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Api secretariat;
    private final Api auditor;
    private final Api officer;
    private final Api administrator;
    private final List<Sheet> sheets;

    ImportIT(Api api, MembersDriver members, MeetingsDriver meetings) {
        this.secretariat = api.asSecretariat();
        this.auditor = api.as("AUDITOR");
        this.officer = api.as("BUDGET_OFFICER");
        this.administrator = api.as("ADMINISTRATOR");
        String process = members.process();
        String organisation = members.organisation();
        String body = members.body(process);
        members.openSeat(body, "1");
        meetings.inSession(body, "number", "7");
        String member = members.memberOf(body);
        this.sheets = List.of(
            new Sheet("participants", "code,kind,names.en,names.vi", Invented.code() + ",ORGANISATION,Imported,Được nhập", ",ORGANISATION,Nameless,", "code"),
            new Sheet("memberships", "process,participant,role,from,source,confidence", process + "," + organisation + ",MEMBER,2020-02-01,a test,HIGH",
                process + "," + organisation + ",MEMBER,2021-02-30,a test,HIGH", "from"),
            new Sheet("bodies", "code,process,kind,names.en,source", Invented.code() + "," + process + ",WORKING_GROUP,Imported group,a test",
                Invented.code() + "," + process + ",CLUB,Imported group,a test", "kind"),
            new Sheet("chair-terms", "body,seat,holder,from,to,source,confidence", body + ",1," + organisation + ",2015,2016,a test,HIGH",
                body + ",1,NOBODY-KNOWN,2017,2018,a test,HIGH", "holder"),
            new Sheet("meetings", "bodies,number,title,from,to,zone,place,country,format,confidentiality",
                body + ",9,Imported meeting,2031-06-01,2031-06-02,Asia/Bangkok,Bangkok,TH,IN_PERSON,PUBLIC",
                body + ",10,Imported meeting,2031-07-01,2031-07-02,Asia/Atlantis,Bangkok,TH,IN_PERSON,PUBLIC", "zone"),
            new Sheet("attendance", "body,number,day,participant,mark", body + ",7," + meetings.firstDay() + "," + member + ",PRESENT",
                body + ",7," + meetings.firstDay() + "," + organisation + ",ASLEEP", "mark"));
    }

    /**
     * A file of a kind.
     *
     * @param wrong a line with a mistake in {@code column}
     */
    private record Sheet(String kind, String header, String right, String wrong, String column) {

        String good() {
            return header + "\n" + right + "\n";
        }
    }

    @TestFactory
    Stream<DynamicTest> fileWithAMistakeNamesLineColumnAndReasonAndStoresNothing() {
        return sheets.stream().map(sheet -> dynamicTest(sheet.kind(), () -> {
            JsonObject report = check(sheet, sheet.good() + sheet.wrong() + "\n");

            JsonObject problem = report.getJsonArray("problems").getJsonObject(0);
            assertEquals(1, report.getInt("refusedCount"), report::toString);
            assertEquals(3, problem.getInt("line"), report::toString);
            assertEquals(sheet.column(), problem.getString("column"), report::toString);
            assertFalse(problem.getString("reason").isBlank());
            accept(report).expectProblem(409, "IMPORT_HAS_REFUSED_LINES");
            assertEquals(1, check(sheet, sheet.good()).getInt("newCount"), "something was stored");
        }));
    }

    @TestFactory
    Stream<DynamicTest> goodFileIsStoredAndTheSameAgainChangesNothing() {
        return sheets.stream().map(sheet -> dynamicTest(sheet.kind(), () -> {
            JsonObject report = check(sheet, sheet.good());
            assertEquals(1, report.getInt("newCount"), report::toString);
            accept(report).expect(200);

            JsonObject again = check(sheet, sheet.good());
            assertEquals(0, again.getInt("newCount") + again.getInt("changedCount") + again.getInt("refusedCount"), again::toString);
            assertEquals(1, again.getInt("unchangedCount"), again::toString);
            accept(again).expect(200);
            assertEquals(again.getInt("unchangedCount"), check(sheet, sheet.good()).getInt("unchangedCount"));
        }));
    }

    @Test
    void sendersFindTheirFilesAgainAndAdministratorsSeeThatTheyWereSent() {
        JsonObject report = check(sheets.get(0), sheets.get(0).good());

        JsonObject found = sent(secretariat, report).orElseThrow();
        assertEquals("CHECKED", found.getString("state"));
        assertEquals(report.getInt("newCount"), found.getInt("newCount"));
        assertFalse(found.getString("at").isBlank());
        assertEquals(found.getString("who"), sent(administrator, report).orElseThrow().getString("who"));
        assertEquals(Optional.empty(), sent(officer, report), "somebody else's file");
        administrator.get("/imports/" + report.getString("id")).expectProblem(403, "NOT_ALLOWED");
        auditor.get("/imports").expectProblem(403, "NOT_ALLOWED");
    }

    /** The latest come first. */
    private static Optional<JsonObject> sent(Api reader, JsonObject report) {
        return reader.get("/imports?limit=50").expect(200).rows().stream()
            .filter(row -> row.getString("id").equals(report.getString("id"))).findFirst();
    }

    @Test
    void missingUnknownAndRepeatedColumnsAreNamed() {
        String header = "code,names.en,colour,code\nX-1,Name,red,X-1\n";

        JsonObject report = check(sheets.get(0), header);

        List<String> rules = report.getJsonArray("problems").getValuesAs(JsonObject.class).stream()
            .map(problem -> problem.getString("rule") + " " + problem.getString("column", "")).toList();
        assertTrue(rules.containsAll(List.of("IMPORT_COLUMN_MISSING kind", "IMPORT_COLUMN_UNKNOWN colour", "IMPORT_COLUMN_TWICE code")), rules::toString);
        accept(report).expectProblem(409, "IMPORT_HAS_REFUSED_LINES");
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoCsvInUtf8IsRefused() {
        String good = "code,kind,names.en\nX-1,ORGANISATION,Đà Nẵng é\n";
        byte[] latin = "code,kind,names.en\nX-1,ORGANISATION,é\n".getBytes(ISO_8859_1);
        return Stream.of(
            refused("UTF-16", good.getBytes(UTF_16), "text/csv", 422, "IMPORT_NOT_UTF8"),
            refused("Latin 1", latin, "text/csv", 422, "IMPORT_NOT_UTF8_AT_LINE"),
            refused("a document", "%PDF-1.7".getBytes(UTF_8), "text/csv", 422, "IMPORT_NOT_TEXT"),
            refused("half a spreadsheet", Arrays.copyOf(listAsSpreadsheet(), 500), "text/csv", 422, "IMPORT_SHEET_UNREADABLE"),
            refused("announced as Windows-1258", good.getBytes(UTF_8), "text/csv; charset=windows-1258", 422, "IMPORT_NOT_UTF8"),
            refused("announced as nothing known", good.getBytes(UTF_8), "text/csv;charset=\"nonsense\"", 422, "IMPORT_NOT_UTF8"),
            refused("nothing", new byte[0], "text/csv", 422, "IMPORT_EMPTY"),
            refused("an open quotation mark", "code,kind,names.en\nX-1,ORGANISATION,\"Open\n".getBytes(UTF_8), "text/csv", 422, "IMPORT_QUOTES_UNCLEAR"),
            refused("more than 10 MB", new byte[10 * 1024 * 1024 + 1], "text/csv", 413, "TOO_LARGE"));
    }

    private DynamicTest refused(String name, byte[] content, String type, int status, String rule) {
        return dynamicTest(name, () -> secretariat.send("POST", "/imports/participants", Map.of("Content-Type", type), content).expectProblem(status, rule));
    }

    @Test
    void listTakenAwayAsSpreadsheetComesBack() {
        JsonObject report = secretariat.send("POST", "/imports/participants", Map.of("Content-Type", XLSX), listAsSpreadsheet()).expect(201).json();

        assertEquals(0, report.getInt("refusedCount"), report::toString);
        assertEquals(report.getInt("lines"), report.getInt("unchangedCount"), report::toString);
        assertTrue(report.getInt("lines") > 40);
    }

    private byte[] listAsSpreadsheet() {
        return secretariat.list("/participants", "format", "xlsx").expect(200).response().body();
    }

    @Test
    void reportIsTheSendersAlone() {
        JsonObject report = check(sheets.get(0), sheets.get(0).good());

        officer.get("/imports/" + report.getString("id")).expectProblem(404, "NOT_FOUND");
        officer.post("/imports/" + report.getString("id") + "/accept", null).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void twoWhoAcceptTheSameReportStoreItOnce() throws Exception {
        String code = Invented.code();
        JsonObject report = check(sheets.get(0), "code,kind,names.en\n" + code + ",ORGANISATION,Accepted twice\n");

        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> accept(report));
        Answer two = accept(report);

        // The second finds it stored, or being stored just now.
        assertTrue(Stream.of(one.get(), two).anyMatch(answer -> answer.status() == 200));
        Stream.of(one.get(), two).forEach(answer -> answer.expect(200, 409));
        accept(report).expect(200);
        assertEquals(1, auditor.list("/audit-events", "subject", "participants", "subjectId", code).expect(200).rows().size());
    }

    private JsonObject check(Sheet sheet, String file) {
        return secretariat.send("POST", "/imports/" + sheet.kind(), Map.of("Content-Type", "text/csv"), file.getBytes(UTF_8)).expect(201).json();
    }

    private Answer accept(JsonObject report) {
        return secretariat.post("/imports/" + report.getString("id") + "/accept", null);
    }
}
