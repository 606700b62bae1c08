package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** From what is seen at a border to a finding that explains itself, and to a case. */
@Acceptance
class ScreeningIT {

    private static final List<String> DECEIVED_AND_OVERWORKED = List.of("DR-JOB", "DR-WAGES", "EX-HOURS", "EX-PAY");

    private final CasesDriver cases;
    private final Worker worker;
    private final Api auditor;

    ScreeningIT(CasesDriver cases, Api api) {
        this.cases = cases;
        worker = cases.worker(cases.agency("TH"));
        auditor = api.as("AUDITOR");
    }

    @Test
    void theFindingSaysWhatItRestsOnAndWhatIsStillToBeAsked() {
        String path = begun(told("ADULT", DECEIVED_AND_OVERWORKED));

        JsonObject finding = worker.api().get(path + "/finding").expect(200).json();

        assertEquals(List.of("INDICATED", "INDICATED"), List.of(finding.getString("legal"), finding.getString("assistance")));
        JsonObject deceived = finding.getJsonArray("dimensions").getJsonObject(0);
        assertEquals("DECEPTIVE_RECRUITMENT", deceived.getString("part"));
        assertEquals(List.of(1, 1, 0, 8), List.of(deceived.getInt("strong"), deceived.getInt("medium"), deceived.getInt("weak"), deceived.getInt("open")));
    }

    @Test
    void anAdultWithoutMeansIsNoVictimByTheProtocolOnceEverythingWasAskedAndAChildIs() {
        JsonObject asked = Fields.with(told("ADULT", List.of("EX-HOURS", "EX-PAY")), "asked", List.of("ACTS", "FORMS_OF_EXPLOITATION",
            "DECEPTIVE_RECRUITMENT", "COERCIVE_RECRUITMENT", "RECRUITMENT_BY_ABUSE_OF_VULNERABILITY", "EXPLOITATIVE_CONDITIONS", "COERCION_AT_DESTINATION",
            "ABUSE_OF_VULNERABILITY_AT_DESTINATION"));
        String path = begun(asked);

        assertEquals("NOT_INDICATED", worker.api().get(path + "/finding").expect(200).json().getString("legal"));
        worker.api().put(path, Fields.with(asked, "ageGroup", "AGE_UNKNOWN"), "If-Match", "\"0\"").expect(200);
        assertEquals("INDICATED", worker.api().get(path + "/finding").expect(200).json().getString("legal"));
    }

    @Test
    void anEvaluatedOneNeverChangesAndIsCorrectedOnceByAnother() {
        String path = begun(told("ADULT", DECEIVED_AND_OVERWORKED));
        worker.does(path, "evaluation", null).expect(200);

        worker.api().put(path, told("CHILD", List.of()), "If-Match", "\"1\"").expectProblem(409, "SCREENING_IS_EVALUATED");
        worker.does(path, "evaluation", null).expectProblem(409, "SCREENING_IS_EVALUATED");
        JsonObject correction = worker.api().post(path + "/correction", null).expect(201).json();
        worker.api().post(path + "/correction", null).expectProblem(409, "SCREENING_WAS_SUPERSEDED");

        assertEquals(path.replace("/screenings/", ""), correction.getString("supersedes"));
        assertEquals("SCREENING_SUPERSEDED", worker.api().get(path).expect(200).json().getString("state"));
        assertEquals(DECEIVED_AND_OVERWORKED, strings(correction, "signs"));
    }

    @Test
    void afterAnEvaluatedScreeningACaseIsOpenedOnceWithItsFacts() {
        String path = begun(Fields.with(told("CHILD", DECEIVED_AND_OVERWORKED), "exploitations", List.of("FORCED_LABOUR")));
        worker.does(path, "case", null).expectProblem(409, "SCREENING_NOT_EVALUATED");
        worker.does(path, "evaluation", null).expect(200);

        String id = worker.does(path, "case", null).expect(200).json().getString("caseId");
        worker.does(path, "case", null).expectProblem(409, "SCREENING_HAS_A_CASE");
        JsonObject correction = worker.api().post(path + "/correction", null).expect(201).json();
        assertEquals(id, correction.getString("caseId"));
        worker.does("/screenings/" + correction.getString("id"), "evaluation", null).expect(200);
        worker.does("/screenings/" + correction.getString("id"), "case", null).expectProblem(409, "SCREENING_HAS_A_CASE");

        JsonObject opened = worker.api().get("/cases/" + id).expect(200).json();
        assertEquals("CHILD", opened.getString("ageGroup"));
        assertEquals(List.of("FORCED_LABOUR"), strings(opened, "exploitations"));
        assertEquals(worker.username(), opened.getString("worker"));
    }

    @Test
    void screeningsAreSeenByTheSameTableAsCases() {
        String path = begun(told("ADULT", List.of()));

        cases.worker(worker.agency()).api().get(path).expectProblem(404, "NOT_FOUND");
        cases.worker(cases.agency("TH")).api().get(path + "/finding").expectProblem(404, "NOT_FOUND");
        cases.supervisor(worker.agency()).api().get(path).expect(200);
        cases.watcher("TH").get(path).expectProblem(403, "NOT_ALLOWED");
        auditor.get("/screenings").expectProblem(403, "NOT_ALLOWED");
        cases.supervisor(worker.agency()).api().post("/screenings", told("ADULT", List.of())).expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void theAuditLogKeepsNothingOfTheAnswers() {
        String path = begun(told("CHILD", DECEIVED_AND_OVERWORKED));

        String told = auditor.list("/audit-events", "subject", "screenings", "subjectId", path.replace("/screenings/", "")).expect(200).text();

        assertTrue(told.contains("SCREENING_BEGUN"), told);
        assertFalse(told.contains("CHILD") || told.contains("DR-JOB"), told);
    }

    @Test
    void whatIsNotAskedIsNotAnswered() {
        worker.api().post("/screenings", told("ADULT", List.of("DR-NOTHING"))).expectProblem(422, "UNKNOWN_INDICATOR");
        worker.api().get("/indicator-lists/NO-SUCH-LIST/indicators").expectProblem(404, "UNKNOWN_INDICATOR_LIST");
    }

    @Test
    void eachIndicatorIsWordedInTheLanguageAskedForAndNamesItsSource() {
        JsonObject list = worker.api().get("/indicator-lists").expect(200).rows().get(0);
        String path = "/indicator-lists/" + list.getString("code") + "/indicators";

        List<JsonObject> english = worker.api().get(path).expect(200).rows();
        List<JsonObject> vietnamese = worker.api().send("GET", path, Map.of("Accept-Language", "vi"), null).expect(200).rows();

        assertTrue(list.getString("source").contains("2009"), list::toString);
        assertEquals(67, english.size());
        assertEquals("Deceived about the job, the place or the employer", english.get(0).getString("wording"));
        assertEquals("Bị lừa về công việc, nơi làm hoặc chủ", vietnamese.get(0).getString("wording"));
    }

    private JsonObject told(String age, List<String> signs) {
        return Fields.of("agency", worker.agency(), "gender", "FEMININE", "ageGroup", age, "migrant", "NOT_INDICATED", "acts", List.of("RECRUITED"), "signs",
            signs);
    }

    private String begun(JsonObject told) {
        return "/screenings/" + worker.api().post("/screenings", told).expect(201).json().getString("id");
    }

    private static List<String> strings(JsonObject row, String field) {
        return row.getJsonArray(field).stream().map(one -> one.toString().replace("\"", "")).toList();
    }
}
