package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CasesDriver.identity;
import static org.concord.acceptance.driver.CasesDriver.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Whom cases are about: read with a reason, told each time, found by the whole name, and kept by one at a time. */
@Acceptance
class VaultIT {

    private final CasesDriver cases;
    private final Worker worker;
    private final Api auditor;

    VaultIT(CasesDriver cases, Api api) {
        this.cases = cases;
        worker = cases.worker(cases.agency("TH"));
        auditor = api.as("AUDITOR");
    }

    @Test
    void whatIsWrittenDownIsReadWithAReason() {
        String name = Invented.code();
        String path = worker.openedFor(name);

        worker.api().post(identity(path) + "/read", Fields.of()).expectProblem(422, "REQUIRED");
        JsonObject read = worker.reads(path).expect(200).json();

        assertEquals(name, read.getString("givenName"));
        assertEquals("1990-04-05", read.getString("bornOn"));
    }

    @Test
    void eachLookIsToldToTheDataProtectionOfficerAndInTheAuditLog() {
        String path = worker.openedFor(Invented.code());

        worker.reads(path).expect(200);
        worker.reads(path).expect(200);

        List<JsonObject> looks = cases.watcher("TH").list("/identity-looks", "code", worker.code(path)).expect(200).rows();
        assertEquals(List.of(worker.username(), worker.username()), looks.stream().map(look -> look.getString("who")).toList());
        assertEquals(2, auditor.list("/audit-events", "subject", "cases", "subjectId", path.replace("/cases/", ""), "action", "IDENTITY_READ").expect(200)
            .rows().size());
        assertEquals(List.of(), cases.watcher("VN").list("/identity-looks", "code", worker.code(path)).expect(200).rows());
    }

    @Test
    void aPersonIsFoundByTheWholeNameHoweverSpelt() {
        String name = Invented.code();
        String path = worker.openedFor(name);

        assertEquals(List.of(path), found(Fields.of("name", "  example " + name.toLowerCase())));
        assertEquals(List.of(), found(Fields.of("name", name)));
        assertEquals(List.of(), found(Fields.of("name", name.substring(1) + " Example")));
        worker.api().post("/identities/look-up", Fields.of("purpose", "CARE")).expectProblem(422, "NOTHING_TO_LOOK_UP");
    }

    /** To learn that somebody has a case is to learn whom it is about. */
    @Test
    void whoeverLooksSomebodyUpSaysWhyAndIsSeenDoingSo() {
        String name = Invented.code();
        String code = worker.code(worker.openedFor(name));
        worker.api().post("/identities/look-up", Fields.of("name", name + " Example")).expectProblem(422, "REQUIRED");

        found(Fields.of("name", name + " Example", "note", "At the border (invented)"));
        found(Fields.of("name", name));

        List<JsonObject> looks = cases.watcher("TH").list("/identity-looks", "code", code).expect(200).rows();
        assertEquals(1, looks.size());
        JsonObject look = looks.get(0);
        assertEquals(List.of(worker.username(), "CARE", "At the border (invented)"),
            List.of(look.getString("who"), look.getString("purpose"), look.getString("note")));
        assertFalse(look.getBoolean("inEmergency"));
    }

    @Test
    void aPersonIsFoundByTheNumberOfADocument() {
        String number = Invented.code();
        String path = worker.opened();
        worker.api().post(identity(path) + "/keep", Fields.of("documentNumber", number), "If-Match", "\"0\"").expect(200);

        assertEquals(List.of(path), found(Fields.of("documentNumber", number.replace("-", " ").toLowerCase())));
    }

    @Test
    void whoseNameWasTakenBackIsNotFoundByIt() {
        String name = Invented.code();
        String path = worker.openedFor(name);

        worker.api().post(identity(path) + "/keep", person("Other"), "If-Match", worker.api().get(path).etag()).expect(200);

        assertEquals(List.of(), found(Fields.of("name", name + " Example")));
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondIsToldSo() {
        String path = worker.opened();
        String before = worker.api().get(path).etag();

        worker.api().post(identity(path) + "/keep", person("First"), "If-Match", before).expect(200);
        worker.api().post(identity(path) + "/keep", person("Second"), "If-Match", before).expectProblem(412, "STALE_VERSION");

        assertEquals("First", worker.reads(path).expect(200).json().getString("givenName"));
    }

    @Test
    void aDateOfBirthIsPossibleAndFitsTheAgeGroup() {
        String path = worker.opened();

        refused(path, Fields.of("bornOn", "2999-01-01"), "BORN_IN_THE_FUTURE");
        refused(path, Fields.of("bornOn", "1850-01-01"), "BORN_TOO_LONG_AGO");
        refused(path, Fields.of("bornOn", LocalDate.now().minusYears(12).toString()), "AGE_GROUP_CONTRADICTS_BIRTH");
    }

    /** Or a child could be made to agree alone. */
    @Test
    void whoWasBornTooLateForAnAdultIsNotDescribedAsOne() {
        String path = worker.opened();
        described(path, "AGE_UNKNOWN").expect(200);
        worker.api().post(identity(path) + "/keep", Fields.of("bornOn", LocalDate.now().minusYears(12).toString()), "If-Match", worker.api().get(path).etag())
            .expect(200);

        assertFalse(described(path, "ADULT").expectProblem(422, "ADULT_WAS_BORN_TOO_LATE").text().contains("12"));
        described(path, "CHILD").expect(200);
    }

    private Answer described(String path, String ageGroup) {
        return worker.api().put(path, Fields.of("gender", "FEMININE", "ageGroup", ageGroup), "If-Match", worker.api().get(path).etag());
    }

    @Test
    void aCaseOfNobodyKnownSaysSo() {
        worker.reads(worker.opened()).expectProblem(404, "NO_IDENTITY");
    }

    private void refused(String path, JsonObject person, String rule) {
        Answer answer = worker.api().post(identity(path) + "/keep", person, "If-Match", "\"0\"").expectProblem(422, rule);
        assertTrue(answer.fields().contains("bornOn"), answer::toString);
    }

    private List<String> found(JsonObject asked) {
        return worker.lookedUp(asked).stream().map(found -> "/cases/" + found.getString("id")).toList();
    }
}
