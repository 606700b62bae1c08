package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CasesDriver.identity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is found out, planned and done for a person; by whom it is approved; what is late; and what paid for it, without anybody's case. */
@Acceptance
class CareIT {

    private static final String TODAY = LocalDate.now().toString();
    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();
    private static final String LATER = LocalDate.now().plusMonths(2).toString();

    private final CasesDriver cases;
    private final Api api;
    private final Worker worker;
    private final Worker supervisor;
    private final String path;

    CareIT(CasesDriver cases, Api api) {
        this.cases = cases;
        this.api = api;
        worker = cases.worker(cases.agency("TH"));
        supervisor = cases.supervisor(worker.agency());
        path = worker.opened();
    }

    @Test
    void aPlanCountsOnceASecondPersonApprovedItAndTakesThePlaceOfTheOneBefore() {
        worker.api().post(path + "/support-plans", Fields.of("services", List.of(), "endsOn", LATER)).expectProblem(422, "PLAN_OF_NOTHING");
        String first = plan(worker);
        String own = plan(supervisor);
        supervisor.does(first, "approval", null).expectProblem(409, "PLAN_STATE_FORBIDS_IT");
        worker.does(first, "submission", null).expect(200);
        supervisor.does(own, "submission", null).expect(200);
        worker.does(first, "approval", null).expectProblem(403, "NOT_ALLOWED");
        supervisor.does(own, "approval", null).expectProblem(409, "PLAN_NEEDS_A_SECOND_PERSON");
        worker.does(path, "state", Fields.of("state", "SUPPORT_PLANNED")).expectProblem(409, "SUPPORT_NEEDS_AN_APPROVED_PLAN");
        supervisor.does(path, "state", Fields.of("state", "IN_SERVICE")).expectProblem(409, "SUPPORT_NEEDS_AN_APPROVED_PLAN");
        supervisor.does(first, "return", null).expect(200);
        worker.api().put(first, wanted(), "If-Match", worker.api().get(first).etag()).expect(200);
        worker.does(first, "submission", null).expect(200);
        assertEquals("PLAN_APPROVED", supervisor.does(first, "approval", null).expect(200).json().getString("state"));
        worker.api().put(first, wanted(), "If-Match", worker.api().get(first).etag()).expectProblem(409, "PLAN_STATE_FORBIDS_IT");
        worker.does(path, "state", Fields.of("state", "IN_SERVICE")).expect(200);

        String second = plan(worker);
        worker.does(second, "submission", null).expect(200);
        supervisor.does(second, "approval", null).expect(200);

        assertEquals("PLAN_REPLACED", worker.api().get(first).expect(200).json().getString("state"));
    }

    @RepeatedTest(3)
    void ofTwoPlansApprovedAtOnceOneTakesThePlaceOfTheOther() {
        List<String> plans = List.of(plan(worker), plan(worker));
        plans.forEach(one -> worker.does(one, "submission", null).expect(200));
        List<String> etags = plans.stream().map(one -> worker.api().get(one).etag()).toList();

        AtOnce.ask(2, who -> supervisor.api().send("POST", plans.get(who) + "/approval", Map.of("If-Match", etags.get(who)), null))
            .forEach(answer -> answer.expect(200));

        assertEquals(List.of("PLAN_APPROVED", "PLAN_REPLACED"), plans.stream().map(one -> worker.api().get(one).expect(200).json().getString("state")).sorted()
            .toList());
    }

    @Test
    void assessmentsAreAddedToAndNotOfDaysToCome() {
        JsonObject assessment = Fields.of("level", "OF_THE_HOUSEHOLD", "assessedOn", YESTERDAY, "danger", "HIGH_DANGER", "needs", List.of("HEALTH_CARE"));
        worker.api().post(path + "/assessments", Fields.with(assessment, "assessedOn", LocalDate.now().plusDays(2).toString()))
            .expectProblem(422, "CARE_DAY_TO_COME");
        worker.api().post(path + "/assessments", assessment).expect(201);
        worker.api().post(path + "/assessments", Fields.with(assessment, "danger", "LOW_DANGER")).expect(201);

        assertEquals(2, worker.api().get(path + "/assessments").expect(200).rows().size());
    }

    @Test
    void whatHappenedIsToldInItsOrderAsExactlyAsItIsKnown() {
        String secret = "secret-" + Invented.code();
        worker.suffered(path, "TRANSIT", null);
        worker.api().post(path + "/events", Fields.of("stage", "EXPLOITATION")).expect(201);
        worker.api().post(path + "/events", Fields.of("stage", "RECRUITMENT", "country", "MM", "happened", "2018", "note", secret)).expect(201);

        Answer told = worker.api().get(path + "/events").expect(200);

        assertEquals(List.of("RECRUITMENT 2018", "TRANSIT 2019-03", "EXPLOITATION "), told.rows().stream()
            .map(event -> event.getString("stage") + " " + event.getString("happened", "")).toList());
        assertFalse(told.text().contains(secret), told::text);
        assertTrue(worker.api().post(path + "/texts", Fields.of("purpose", "CARE")).expect(200).text().contains(secret));
    }

    @Test
    void anEventOfADayToComeOrOfNoCountryIsRefused() {
        JsonObject event = Fields.of("stage", "TRANSIT", "country", "TH");
        worker.api().post(path + "/events", Fields.with(event, "happened", Integer.toString(LocalDate.now().getYear() + 1)))
            .expectProblem(422, "CARE_DAY_TO_COME");
        assertEquals(List.of("country"), worker.api().post(path + "/events", Fields.with(event, "country", "XX")).expectProblem(422, "UNKNOWN_COUNTRY").fields());
        assertEquals(List.of("stage"), worker.api().post(path + "/events", Fields.of("country", "TH")).expectProblem(422, "REQUIRED").fields());
    }

    @Test
    void anEventWrittenDownWronglyGoesWithItsNote() {
        String secret = "secret-" + Invented.code();
        String event = path + "/events/" + worker.suffered(path, "TRANSIT", secret);

        worker.api().delete(event).expect(204);

        worker.api().get(event).expectProblem(404, "NOT_FOUND");
        worker.api().delete(event).expectProblem(404, "NOT_FOUND");
        assertFalse(worker.api().post(path + "/texts", Fields.of("purpose", "CARE")).expect(200).text().contains(secret));
    }

    @Test
    void whatIsWrittenFreelyIsLockedAndReadWithAReasonThatStays() {
        String secret = "secret-" + Invented.code();
        worker.api().post(path + "/assessments", Fields.of("level", "OF_THE_PERSON", "assessedOn", TODAY, "danger", "LOW_DANGER", "note", secret)).expect(201);
        step(Fields.of("kind", "TASK", "dueOn", LATER, "note", secret + "2"));
        assertFalse(worker.api().get(path + "/assessments").expect(200).text().contains(secret));

        String read = worker.api().post(path + "/texts", Fields.of("purpose", "CARE")).expect(200).text();

        assertTrue(read.contains(secret) && read.contains(secret + "2"), read);
        assertEquals(1, cases.watcher("TH").list("/identity-looks", "code", worker.code(path)).expect(200).rows().size());
        cases.worker(worker.agency()).api().post(path + "/texts", Fields.of("purpose", "CARE")).expectProblem(404, "NOT_FOUND");
        cases.watcher("TH").post(path + "/texts", Fields.of("purpose", "CARE")).expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void aPaperIsKnownByItsContentLockedAndReadWithAReasonThatStays() {
        String paper = path + "/documents/" + Invented.id();
        byte[] content = "%PDF-1.7 invented paper".getBytes(StandardCharsets.UTF_8);
        Answer refused = sent(paper, "PICTURE", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)).expectProblem(422, "NOT_A_DOCUMENT");
        assertEquals("file", refused.json().getString("field"), "what pages call it too");
        sent(paper, "UNHEARD_OF", content).expectProblem(400, 422);
        sent(paper, "LEGAL_PAPER", new byte[(10 << 20) + 1]).expectProblem(413, "TOO_LARGE");
        sent(paper, "LEGAL_PAPER", content).expect(204);
        sent(paper, "LEGAL_PAPER", content).expect(204);
        assertEquals(1, worker.api().get(path + "/documents").expect(200).rows().size());

        Answer read = worker.api().post(paper + "/content", Fields.of("purpose", "LEGAL_PROCEEDINGS")).expect(200);

        assertEquals("%PDF-1.7 invented paper", read.text());
        assertEquals("application/pdf", read.type());
        assertTrue(read.header("Content-Disposition").startsWith("attachment"), read.header("Content-Disposition"));
        assertEquals(1, cases.watcher("TH").list("/identity-looks", "code", worker.code(path)).expect(200).rows().size());
        Worker stranger = cases.worker(worker.agency());
        stranger.api().post(paper + "/content", Fields.of("purpose", "CARE")).expectProblem(404, "NOT_FOUND");
        stranger.api().get(paper).expectProblem(404, "NOT_FOUND");
        worker.api().post(worker.opened() + "/documents/" + paper.replaceFirst(".*/", "") + "/content", Fields.of("purpose", "CARE"))
            .expectProblem(404, "NOT_FOUND");
    }

    private Answer sent(String paper, String kind, byte[] content) {
        return worker.api().send("PUT", paper + "?kind=" + kind, Map.of("Content-Type", "application/octet-stream"), content);
    }

    @Test
    void anErasureTakesWhatWasWrittenFreelyWithIt() {
        String secret = "secret-" + Invented.code();
        worker.api().post(identity(path) + "/keep", CasesDriver.person(secret), "If-Match", worker.api().get(path).etag()).expect(200);
        step(Fields.of("kind", "TASK", "dueOn", LATER, "note", secret));
        supervisor.closes(path).expect(200);
        CasesDriver.erased(cases.watcher("TH"), path).expect(200);

        assertEquals(List.of(), worker.api().post(path + "/texts", Fields.of("purpose", "CARE")).expect(200).json().getJsonArray("texts"));
    }

    @Test
    void aServiceIsOfAKindAFollowUpFindsHowSomebodyDoesAndNothingIsDoneTwice() {
        JsonObject service = Fields.of("caseId", path.replace("/cases/", ""), "kind", "SERVICE", "service", "LEGAL_AID", "dueOn", LATER);
        worker.api().post("/care-steps", Fields.of("caseId", path.replace("/cases/", ""), "kind", "SERVICE", "dueOn", LATER))
            .expectProblem(422, "SERVICE_HAS_A_KIND");
        worker.api().post("/care-steps", Fields.with(service, "kind", "TASK")).expectProblem(422, "SERVICE_HAS_A_KIND");
        worker.api().post("/care-steps", Fields.with(service, "provider", "NOBODY")).expectProblem(422, "UNKNOWN_AGENCY");
        worker.api().post("/care-steps", Fields.with(service, "fundingSource", "NOTHING")).expectProblem(422, "UNKNOWN_SOURCE");
        String followUp = step(Fields.of("kind", "FOLLOW_UP", "dueOn", LATER));
        worker.does(followUp, "completion", Fields.of("doneOn", TODAY)).expectProblem(422, "FOLLOW_UP_HAS_A_FINDING");
        worker.does(followUp, "completion", Fields.of("doneOn", LATER, "finding", "DOES_WELL")).expectProblem(422, "CARE_DAY_TO_COME");
        worker.does(followUp, "completion", Fields.of("doneOn", TODAY, "finding", "DOES_WELL")).expect(200);
        worker.does(followUp, "cancellation", null).expectProblem(409, "STEP_IS_OVER");

        assertEquals(List.of("STEP_DONE"), worker.api().list("/care-steps", "caseId", path.replace("/cases/", "")).expect(200).rows().stream()
            .map(row -> row.getString("state")).toList());
    }

    @Test
    void theSupervisorSeesHowMuchEverybodyHasToDoAndWhatIsLate() {
        Worker colleague = cases.worker(worker.agency());
        step(Fields.of("kind", "TASK", "dueOn", YESTERDAY));
        step(Fields.of("kind", "TASK", "dueOn", LATER));
        worker.opened();
        colleague.opened();

        List<JsonObject> load = supervisor.api().get("/workload").expect(200).rows();

        assertEquals(List.of(worker.username() + " 2 2 1", colleague.username() + " 1 0 0"), load.stream().map(row ->
            row.getString("worker") + " " + row.getInt("cases") + " " + row.getInt("open") + " " + row.getInt("overdue")).toList());
        worker.api().get("/workload").expectProblem(403, "NOT_ALLOWED");
        assertEquals(1, supervisor.api().list("/care-steps", "worker", worker.username(), "state", "STEP_OPEN", "dueUntil", TODAY).expect(200).rows().size());
    }

    @Test
    void whatWaitsForTheSupervisorIsListedAndWhatIsOnesOwnWaitsForAnother() {
        String plan = plan(worker);
        worker.does(plan, "submission", null).expect(200);
        String exception = worker.api().post(path + "/exceptions", Fields.of("purpose", "FOR_REFERRAL", "recipient", cases.agency("TH"), "categories",
            List.of("HEALTH"), "ground", "DANGER_TO_SOMEBODY", "until", LocalDate.now().plusDays(3).toString())).expect(201).json().getString("id");
        Worker another = cases.supervisor(cases.agency("TH"));

        assertEquals(List.of("PLAN_WAITS " + plan.replaceFirst(".*/", ""), "EXCEPTION_WAITS " + exception), waiting(supervisor));

        assertEquals(List.of(), waiting(another));
        worker.api().get("/workload/waiting").expectProblem(403, "NOT_ALLOWED");
        supervisor.does(plan, "approval", null).expect(200);
        assertEquals(List.of("EXCEPTION_WAITS " + exception), waiting(supervisor));
        String own = plan(supervisor);
        supervisor.does(own, "submission", null).expect(200);
        assertEquals(List.of("EXCEPTION_WAITS " + exception), waiting(supervisor));
    }

    private static List<String> waiting(Worker one) {
        return one.api().get("/workload/waiting").expect(200).rows().stream().map(row -> row.getString("kind") + " " + row.getString("id")).toList();
    }

    @Test
    void fundingIsTracedToServicesAndNotToPeople() {
        String source = source();
        worker.served(path, source);
        worker.served(path, source);
        for (int person = 1; person < 10; person++) {
            worker.served(worker.opened(), source);
        }

        JsonObject few = traced(source);
        assertTrue(few.isNull("people") && few.isNull("services"), "ten people are fewer than eleven, and eleven services point at one of them: " + few);
        assertEquals(11, few.getInt("threshold"));
        assertFalse(few.toString().contains(worker.code(path)));
        String table = api.asSecretariat().send("GET", "/funded-services", Map.of("Accept", "text/csv"), null).expect(200).text();
        assertTrue(table.contains(source + ",SAFE_HOUSING," + LocalDate.now().getYear() + ",,,11"), table);

        worker.served(worker.opened(), source);
        assertEquals("12 11", traced(source).getInt("services") + " " + traced(source).getInt("people"));

        api.asSecretariat().list("/funded-services", "year", "999999999").expectProblem(422, "NOT_A_NUMBER");
        worker.api().get("/funded-services").expectProblem(403, "NOT_ALLOWED");
    }

    private String source() {
        String source = Invented.code();
        api.as("BUDGET_OFFICER").put("/funding-sources/" + source, Fields.of("name", "Invented source", "kind", "NATIONAL_BUDGET", "reserved", false))
            .expect(201);
        return source;
    }

    private JsonObject traced(String source) {
        return api.asSecretariat().list("/funded-services", "year", Integer.toString(LocalDate.now().getYear())).expect(200).rows().stream()
            .filter(row -> row.getString("fundingSource").equals(source)).findFirst().orElseThrow();
    }

    @Test
    void nobodyElseSeesOrDoesAnythingOfIt() {
        String step = step(Fields.of("kind", "TASK", "dueOn", LATER));
        String plan = plan(worker);
        String event = path + "/events/" + worker.suffered(path, "TRANSIT", null);
        for (Worker stranger : List.of(cases.worker(worker.agency()), cases.supervisor(cases.agency("TH")), cases.supervisor(cases.agency("VN")))) {
            stranger.api().get(step).expectProblem(404, "NOT_FOUND");
            stranger.api().get(plan).expectProblem(404, "NOT_FOUND");
            stranger.api().get(path + "/assessments").expectProblem(404, "NOT_FOUND");
            stranger.api().get(path + "/events").expectProblem(404, "NOT_FOUND");
            stranger.api().delete(event).expectProblem(404, "NOT_FOUND");
            stranger.api().post(step + "/completion", Fields.of("doneOn", TODAY), "If-Match", "\"0\"").expectProblem(404, "NOT_FOUND");
            stranger.api().post("/care-steps", Fields.of("caseId", path.replace("/cases/", ""), "kind", "TASK", "dueOn", LATER))
                .expectProblem(404, "NOT_FOUND");
            assertEquals(List.of(), stranger.api().list("/care-steps", "caseId", path.replace("/cases/", "")).expect(200).rows());
        }
    }

    private String plan(Worker by) {
        return path + "/support-plans/" + by.api().post(path + "/support-plans", wanted()).expect(201).json().getString("id");
    }

    private static JsonObject wanted() {
        return Fields.of("services", List.of("SAFE_HOUSING", "LEGAL_AID"), "endsOn", LATER, "objectives", "A place to stay (invented)");
    }

    private String step(JsonObject step) {
        return "/care-steps/" + worker.api().post("/care-steps", Fields.with(step, "caseId", path.replace("/cases/", ""))).expect(201).json().getString("id");
    }
}
