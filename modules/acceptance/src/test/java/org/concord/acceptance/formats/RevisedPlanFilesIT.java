package org.concord.acceptance.formats;

import static org.concord.acceptance.driver.PlansDriver.entry;
import static org.concord.acceptance.driver.PlansDriver.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.driver.ResultsDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The files of a plan whose revision is being written: they tell it as it was approved last, with what was booked and measured since. */
@Acceptance
class RevisedPlanFilesIT {

    /** Is in whatever the revision says otherwise, and in nothing else. */
    private static final String ANEW = "Redrafted";

    private final PlansDriver plans;
    private final ResultsDriver results;
    private final Http http;
    private final Api officer;
    private final String plan;
    private final String code;
    private final String objective;
    private final String shelters = Invented.id();
    private final String trainings = Invented.id();
    private final String added = Invented.id();

    /** A plan that everybody may read, with two lines, of which money is on one, and two indicators. */
    RevisedPlanFilesIT(PlansDriver plans, ResultsDriver results, Http http) {
        this.plans = plans;
        this.results = results;
        this.http = http;
        officer = plans.maker();
        plan = plans.draft();
        code = officer.get("/programmes/" + plan).expect(200).json().getString("code");
        objective = results.first("/objectives", plan);
        plans.line(plan, "L1", "VND");
        plans.line(plan, "L2", "VND");
        officer.put("/indicators/" + shelters, ResultsDriver.indicator(objective, "I1")).expect(201);
        officer.put("/indicators/" + trainings, ResultsDriver.indicator(objective, "I2")).expect(201);
        officer.post("/targets", ResultsDriver.target(shelters, 0, 364, "10")).expect(201);
        plans.putInForce(plan);
        plans.checker().post("/programmes/" + plan + "/opening", null).expect(204);
        plans.posted(entry("APPROPRIATION", plans.lineOf(plan, 1), "SOURCE", "UNALLOTTED", "500"));
    }

    @Test
    void filesTellThePlanAsItWasApprovedLastWithTheMoneyAndResultsOfNow(PageSession page, DemoAccounts accounts) {
        page.signIn(accounts.of("BUDGET_OFFICER"));
        assertFalse(publications(page).contains("A revision of this plan is being written"));
        revise();
        String booked = plans.posted(entry("APPROPRIATION", plans.lineOf(plan, 9), "SOURCE", "UNALLOTTED", "250"));
        officer.post("/measurements", ResultsDriver.measurement(shelters, "7")).expect(201);

        assertTellWhatWasApproved("REVISION", booked);
        assertTrue(publications(page).contains("A revision of this plan is being written"));
        plans.lead(plan, "submit", officer);
        assertTellWhatWasApproved("REVISION_SUBMITTED", booked);
        plans.checker().step("/programmes/" + plan, "return", Fields.of("reason", "Not yet")).expect(200);
        assertTellWhatWasApproved("REVISION", booked);
        plans.lead(plan, "submit", officer);
        plans.lead(plan, "approve", plans.checker());

        assertEquals(List.of("L3 400 0", "L9 2000 750"), lines());
        Document activity = activity();
        assertEquals(List.of("20"), values("target", activity));
        assertEquals(List.of("7", "", "3"), values("actual", activity));
        assertEquals(List.of(ANEW + " plan " + code), List.of(XmlReading.first("narrative", XmlReading.first("title",
            XmlReading.all("iati-activity", activity).get(0))).getTextContent().strip()));
        assertTrue(journal().contains("account Unallotted:O9:A9:L9\n"), this::journal);
        assertTrue(listed().contains(ANEW), this::listed);
    }

    @Test
    void activityOfAPlanUnderRevisionIsValidAndByTheRules() {
        Standard iati = Standard.of("iati-2.03");
        revise();
        byte[] file = officer.get("/programmes/" + plan + "/iati.xml").expect(200).response().body();
        byte[] organisation = officer.get("/organisations/VN/iati.xml").expect(200).response().body();

        assertEquals(List.of(), XmlReading.faults(file, iati.file("iati-activities-schema.xsd")));
        assertEquals(List.of(), new IatiRules(iati).brokenIn(XmlReading.parse(file)));
        assertEquals(List.of(), XmlReading.faults(organisation, iati.file("iati-organisations-schema.xsd")));
    }

    @Test
    void hledgerChecksTheJournalOfAPlanUnderRevisionAtItsStrictest() {
        revise();

        assertEquals("", Accountant.named("hledger", journal().getBytes(StandardCharsets.UTF_8)).asked("check", "-s").text());
    }

    @Test
    void planThatWasNeverApprovedHasNoFiles() {
        String draft = plans.draft();
        plans.line(draft, "L1", "VND");
        plans.lead(draft, "submit", officer);
        plans.checker().step("/programmes/" + draft, "return", Fields.of("reason", "Not yet")).expect(200);

        officer.get("/programmes/" + draft + "/iati.xml").expectProblem(404, "NOT_PUBLISHED");
        plans.checker().post("/programmes/" + draft + "/opening", null).expectProblem(404, "NOT_PUBLISHED");
    }

    private void assertTellWhatWasApproved(String state, String booked) {
        assertEquals(state, officer.get("/programmes/" + plan).expect(200).json().getString("state"));
        assertEquals(List.of("L1 1000 750", "L2 1000 0"), lines());
        Document activity = activity();
        assertEquals(List.of("750"), XmlReading.all("budget", activity).stream().map(one -> XmlReading.first("value", one).getTextContent()).toList());
        assertEquals(List.of("L1", "L1"), XmlReading.all("transaction", activity).stream()
            .map(one -> one.getAttributeNS("urn:concord:ledger", "line")).toList());
        assertEquals(List.of("10"), values("target", activity));
        assertEquals(List.of("7"), values("actual", activity), "nothing of the indicator that is new, and of the one that is to be of words");
        assertTrue(journal().contains("; entry: " + booked + "\n"), this::journal);
        assertTrue(journal().contains("    Unallotted:O1:A1:L1  250 VND\n"), this::journal);
        for (String file : List.of("iati.xml", "ledger.journal")) {
            String told = officer.get("/programmes/" + plan + "/" + file).expect(200).text();
            assertFalse(told.contains(ANEW), told);
            assertEquals(told, http.get("/public/plan-files/" + code + "/" + file, Map.of()).expect(200).text());
        }
        for (String path : List.of("/public/organisation-files/VN/iati.xml", "/public/plans?q=" + code)) {
            String told = http.get(path, Map.of()).expect(200).text();
            assertTrue(told.contains(code) && !told.contains(ANEW + " plan " + code), told);
        }
        assertFalse(listed().contains(ANEW), this::listed);
    }

    /** Says anything otherwise that the files tell. */
    private void revise() {
        officer.step("/programmes/" + plan, "revise", Fields.of("reason", "For a test")).expect(200);
        JsonObject own = officer.get("/programmes/" + plan).expect(200).json();
        change("/programmes/" + plan, Fields.of("code", code, "kind", "NATIONAL", "owner", "VN", "title", ANEW + " plan " + code, "from", own.getString("from"),
            "to", own.getString("to"), "fiscalYearStart", 1, "currency", "VND", "legalBasis", ANEW, "note", ANEW, "source", ANEW));
        String activity = results.first("/activities", plan);
        change("/objectives/" + objective, Fields.of("code", "O9", "pillar", "PROTECTION", "title", ANEW));
        change("/activities/" + activity, Fields.of("objective", objective, "code", "A9", "title", ANEW, "leadAgency", ANEW));
        JsonObject line = plans.lineOfAnActivity(plan, "L1");
        change("/budget-lines/" + plans.lineOf(plan, 1), Fields.with(line, "code", "L9", "planned", money("2000", "VND")));
        officer.delete("/budget-lines/" + plans.lineOf(plan, 2), "If-Match", etag("/budget-lines/" + plans.lineOf(plan, 2))).expect(204);
        officer.put("/budget-lines/" + Invented.id(), Fields.with(plans.lineOfAnActivity(plan, "L3"), "planned", money("400", "VND"))).expect(201);
        change("/indicators/" + shelters, Fields.with(ResultsDriver.indicator(objective, "I9"), "title", ANEW));
        String target = officer.list("/targets", "indicator", shelters).expect(200).rows().get(0).getString("id");
        change("/targets/" + target, Fields.with(ResultsDriver.target(shelters, 0, 364, "20"), "comment", ANEW));
        change("/indicators/" + trainings, Fields.of("objective", objective, "code", "IW", "title", ANEW, "measure", "QUALITATIVE"));
        officer.post("/measurements", Fields.of("indicator", trainings, "from", ResultsDriver.day(0), "to", ResultsDriver.day(0), "comment", ANEW, "source",
            "Invented for a test", "evidence", "https://example.org/report")).expect(201);
        officer.put("/indicators/" + added, Fields.with(ResultsDriver.indicator(objective, "IX"), "title", ANEW)).expect(201);
        officer.post("/measurements", ResultsDriver.measurement(added, "3")).expect(201);
    }

    private void change(String path, JsonObject otherwise) {
        officer.put(path, otherwise, "If-Match", etag(path)).expect(200);
    }

    private String etag(String path) {
        return officer.get(path).expect(200).etag();
    }

    private Document activity() {
        return XmlReading.parse(officer.get("/programmes/" + plan + "/iati.xml").expect(200).response().body());
    }

    private static List<String> values(String name, Document activity) {
        return XmlReading.all(name, activity).stream().map((Element one) -> one.getAttribute("value")).toList();
    }

    private String journal() {
        return officer.get("/programmes/" + plan + "/ledger.journal").expect(200).text();
    }

    private String listed() {
        return http.get("/public/plans?q=" + code, Map.of()).expect(200).text();
    }

    private String publications(PageSession page) {
        return page.get("/action-plans/publications?plan=" + plan).expect(200).text();
    }

    /** Code, planned and approved of each row of the Fiscal Data Package. */
    private List<String> lines() {
        byte[] zip = officer.get("/programmes/" + plan + "/datapackage.zip").expect(200).response().body();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            String descriptor = in.getNextEntry() == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            in.getNextEntry();
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            boolean revised = table.contains("L9");
            assertEquals(revised, descriptor.contains(ANEW), descriptor);
            assertEquals(revised, table.contains(ANEW), table);
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table); Stream<NamedCsvRecord> rows = csv.stream()) {
                return rows.map(row -> String.join(" ", row.getField("budget_line"), row.getField("proposed"), row.getField("approved"))).toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
