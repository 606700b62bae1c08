package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CasesDriver.identity;
import static org.concord.acceptance.driver.CasesDriver.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who sees what of whose case, by every way there is: for whoever has no business with a case there is none, whichever way they ask, and the answer is the
 * same as for a case that never was.
 */
@Acceptance
class WhoSeesCasesIT {

    private final CasesDriver cases;
    private final Api api;
    private final Worker worker;
    private final String name = Invented.code();
    private final String path;
    private final String code;
    private final String etag;

    WhoSeesCasesIT(CasesDriver cases, Api api) {
        this.cases = cases;
        this.api = api;
        worker = cases.worker(cases.agency("TH"));
        path = worker.openedFor(name);
        code = worker.code(path);
        etag = worker.api().get(path).etag();
    }

    @TestFactory
    Stream<DynamicTest> forWhoeverHasNoBusinessWithItThereIsNoCase() {
        Map<String, Api> strangers = Map.of(
            "a colleague it is not assigned to", cases.worker(worker.agency()).api(),
            "another agency of the country", cases.worker(cases.agency("TH")).api(),
            "another agency's supervisor", cases.supervisor(cases.agency("TH")).api(),
            "another country", cases.supervisor(cases.agency("VN")).api());
        return strangers.entrySet().stream().flatMap(stranger -> ways().map(way -> dynamicTest(stranger.getKey() + ": " + way.name(), () ->
            way.asked(stranger.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> rolesWithoutCasesAreRefused() {
        return Stream.of("SECRETARIAT", "FOCAL_POINT", "TRAINER", "BUDGET_OFFICER", "ANALYST", "AUDITOR", "ADMINISTRATOR", "DATA_PROTECTION_OFFICER")
            .flatMap(role -> Stream.of("/cases", path).map(asked -> dynamicTest(role + " " + asked, () ->
                api.as(role).get(asked).expectProblem(403, "NOT_ALLOWED"))));
    }

    @TestFactory
    Stream<DynamicTest> rolesWithoutCasesReadNobody() {
        return Stream.of("SECRETARIAT", "AUDITOR", "ADMINISTRATOR", "DATA_PROTECTION_OFFICER").map(role -> dynamicTest(role, () -> {
            api.as(role).post(identity(path) + "/read", Fields.of("purpose", "CARE")).expectProblem(403, "NOT_ALLOWED");
            api.as(role).post("/identities/look-up", Fields.of("name", name + " Example", "purpose", "CARE")).expectProblem(403, "NOT_ALLOWED");
        }));
    }

    @Test
    void theSupervisorSeesEveryCaseOfTheAgencyAndLeadsIt() {
        Worker supervisor = cases.supervisor(worker.agency());
        Worker colleague = cases.worker(worker.agency());

        assertEquals(1, supervisor.api().list("/cases", "code", code).expect(200).rows().size());
        assertEquals(name, supervisor.reads(path).expect(200).json().getString("givenName"));
        worker.does(path, "worker", Fields.of("worker", colleague.username())).expectProblem(403, "NOT_ALLOWED");
        supervisor.does(path, "worker", Fields.of("worker", "focalpoint")).expectProblem(422, "NOT_A_WORKER_OF_THE_AGENCY");
        supervisor.does(path, "worker", Fields.of("worker", colleague.username())).expect(200);

        worker.api().get(path).expectProblem(404, "NOT_FOUND");
        assertEquals(name, colleague.reads(path).expect(200).json().getString("givenName"));
    }

    @Test
    void theAuditLogTellsNoFactsOfACase() {
        String told = api.as("AUDITOR").list("/audit-events", "subject", "cases", "subjectId", path.replace("/cases/", "")).expect(200).text();

        for (String secret : List.of(name, "FEMININE", "FORCED_LABOUR", "1990-04-05", code)) {
            assertFalse(told.contains(secret), () -> secret + " in " + told);
        }
    }

    /** Of what goes to others it is told that something was written down, and neither what nor to whom. */
    @TestFactory
    Stream<DynamicTest> theAuditLogTellsNothingOfWhatGoesToOthers() {
        String abroad = cases.agency("VN");
        List<String> kinds = List.of("NAMES", "HEALTH");
        String exception = worker.api().post(path + "/exceptions", Fields.of("purpose", "FOR_REFERRAL", "recipient", abroad, "categories", kinds, "ground",
            "DANGER_TO_SOMEBODY", "until", LocalDate.now().plusDays(3).toString())).expect(201).json().getString("id");
        Map<String, String> written = Map.of("exceptions", exception, "referrals", worker.referred(path, abroad, kinds), "returns",
            worker.returning(path, abroad, kinds), "consents", worker.api().get(path + "/consents").expect(200).rows().get(0).getString("id"));

        return written.entrySet().stream().map(one -> dynamicTest(one.getKey(), () -> {
            String id = one.getValue().replaceFirst(".*/", "");
            String told = api.as("AUDITOR").list("/audit-events", "subject", one.getKey(), "subjectId", id).expect(200).text();
            assertTrue(told.contains(path.replace("/cases/", "")), told);
            for (String secret : List.of(abroad, "HEALTH", "SAFE_HOUSING", "MORE_SERVICES_NEEDED", "byGuardian", "DANGER_TO_SOMEBODY")) {
                assertFalse(told.contains(secret), () -> secret + " in " + told);
            }
        }));
    }

    @Test
    void aClosedCaseIsNotChangedUntilItsSupervisorReopensIt() {
        Worker supervisor = cases.supervisor(worker.agency());

        worker.closes(path).expectProblem(403, "NOT_ALLOWED");
        worker.does(path, "state", Fields.of("state", "CASE_CLOSED")).expectProblem(422, "CASE_ENDS_BY_CLOSING");
        supervisor.closes(path).expect(200);
        worker.does(path, "state", Fields.of("state", "IN_ASSESSMENT")).expectProblem(409, "CASE_STATE_FORBIDS");
        supervisor.does(path, "reopen", null).expect(200);
        worker.does(path, "state", Fields.of("state", "IN_ASSESSMENT")).expect(200);
    }

    private record Way(String name, Consumer<Api> question) {

        void asked(Api stranger) {
            question.accept(stranger);
        }
    }

    private Stream<Way> ways() {
        JsonObject facts = Fields.of("gender", "MASCULINE", "ageGroup", "ADULT");
        return Stream.of(
            new Way("by id", one -> likeNone(one.get(path))),
            new Way("change", one -> likeNone(one.put(path, facts, "If-Match", etag))),
            new Way("move", one -> likeNone(one.post(path + "/state", Fields.of("state", "IN_SERVICE"), "If-Match", etag))),
            new Way("read", one -> likeNone(one.post(identity(path) + "/read", Fields.of("purpose", "CARE")))),
            new Way("keep", one -> likeNone(one.post(identity(path) + "/keep", person("Other"), "If-Match", etag))),
            new Way("filter", one -> assertEquals(List.of(), one.list("/cases", "code", code).expect(200).rows())),
            new Way("sort", one -> assertFalse(one.list("/cases", "sort", "-openedOn", "limit", "200").expect(200).text().contains(code))),
            new Way("export", one -> assertFalse(one.send("GET", "/cases", Map.of("Accept", "text/csv"), null).expect(200).text().contains(code))),
            new Way("look-up", one -> assertEquals(0, one.post("/identities/look-up", Fields.of("name", name + " Example", "purpose", "CARE")).expect(200)
                .json().getJsonArray("cases").size())));
    }

    /** Answered as a case that never was. */
    private static void likeNone(Answer answer) {
        answer.expectProblem(404, "NOT_FOUND").expectNothingOfTheInside();
    }
}
