package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** What bodies decided of a person: added to, in the order of the days, and nobody else's to read. */
@Acceptance
class IdentificationIT {

    private final CasesDriver cases;
    private final Worker worker;
    private final Api auditor;
    private final String path;

    IdentificationIT(CasesDriver cases, Api api) {
        this.cases = cases;
        worker = cases.worker(cases.agency("TH"));
        auditor = api.as("AUDITOR");
        path = worker.opened();
    }

    @Test
    void theOneDecidedLastCountsWhicheverWasWrittenDownLast() {
        assertEquals("UNDER_IDENTIFICATION", status());

        decide(worker, "ACTUAL_VICTIM", "COURT_OR_PROSECUTION", LocalDate.now()).expect(201);
        decide(worker, "POSSIBLE_VICTIM", "POLICE", LocalDate.now().minusDays(20)).expect(201);

        assertEquals("ACTUAL_VICTIM", status());
        assertEquals(List.of("ACTUAL_VICTIM", "POSSIBLE_VICTIM"),
            worker.api().get(path + "/identifications").expect(200).rows().stream().map(row -> row.getString("status")).toList());
        assertEquals(1, worker.api().list("/cases", "code", worker.code(path), "status", "ACTUAL_VICTIM").expect(200).rows().size());
    }

    @Test
    void nothingIsDecidedTomorrow() {
        decide(worker, "ACTUAL_VICTIM", "POLICE", LocalDate.now().plusDays(2)).expectProblem(422, "DECIDED_IN_THE_FUTURE");
    }

    @Test
    void nobodyDecidesOfAnothersCaseOrReadsIt() {
        Worker stranger = cases.worker(cases.agency("TH"));

        decide(stranger, "NOT_A_VICTIM", "POLICE", LocalDate.now()).expectProblem(404, "NOT_FOUND");
        stranger.api().get(path + "/identifications").expectProblem(404, "NOT_FOUND");
        cases.watcher("TH").get(path + "/identifications").expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void theAuditLogDoesNotTellWhatWasDecided() {
        String id = decide(worker, "ACTUAL_VICTIM", "POLICE", LocalDate.now()).expect(201).json().getString("id");

        assertFalse(auditor.list("/audit-events", "subject", "identifications", "subjectId", id).expect(200).text().contains("ACTUAL_VICTIM"));
    }

    private String status() {
        return worker.api().get(path).expect(200).json().getString("status");
    }

    private Answer decide(Worker who, String status, String body, LocalDate day) {
        JsonObject decision = Fields.of("status", status, "body", body, "decidedOn", day.toString());
        return who.api().post(path + "/identifications", decision);
    }
}
