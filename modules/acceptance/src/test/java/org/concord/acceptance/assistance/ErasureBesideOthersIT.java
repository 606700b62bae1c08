package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CasesDriver.incoming;
import static org.concord.acceptance.driver.CasesDriver.outline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
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

/** What becomes of all that leads from a case to others when its person is forgotten, and of the cases that were merged into it. */
@Acceptance
class ErasureBesideOthersIT {

    private static final List<String> NAMES = List.of("NAMES");
    private static final JsonObject ASKED = Fields.of("ground", "PERSON_ASKED");

    private final Worker worker;
    private final Worker supervisor;
    private final Worker recipient;
    private final Api watcher;
    private final String name = Invented.code();
    private final String path;

    ErasureBesideOthersIT(CasesDriver cases) {
        worker = cases.worker(cases.agency("TH"));
        supervisor = cases.supervisor(worker.agency());
        recipient = cases.worker(cases.agency("VN"));
        watcher = cases.watcher("TH");
        path = worker.openedFor(name);
    }

    @Test
    void nothingLeadsFromTheCaseAnyMoreAndWhoeverAcceptedBeforeIsTold() {
        String taken = worker.referred(path, recipient.agency(), NAMES);
        recipient.does(incoming(taken), "acceptance", Fields.of()).expect(200);
        String open = worker.drafted(path, recipient.agency(), NAMES);
        worker.does(open, "sending", null).expect(200);
        String draft = worker.drafted(path, recipient.agency(), NAMES);
        String going = worker.returning(path, recipient.agency(), NAMES);

        close();
        erase().expect(200);

        assertEquals(List.of("REFERRAL_ACCEPTED", "REFERRAL_REVOKED", "REFERRAL_WITHDRAWN"), List.of(state(taken), state(open), state(draft)));
        recipient.api().get(incoming(open)).expectProblem(404, "NOT_FOUND");
        recipient.api().post(incoming(open) + "/acceptance", Fields.of(), "If-Match", "\"1\"").expectProblem(409, "REFERRAL_STATE_FORBIDS");
        assertFalse(recipient.api().get(incoming(taken)).expect(200).json().isNull("consentEndedAt"));
        recipient.does(incoming(taken), "acknowledgement", null).expect(200);
        assertEquals("CONSENT_TAKEN_BACK", worker.api().get(going).expect(200).json().getString("ended"));
        assertEquals(List.of("CONSENT_LAPSED", "CONSENT_LAPSED"), worker.api().get(path + "/consents").expect(200).rows().stream()
            .map(consent -> consent.getString("state")).toList());
        worker.api().post(path + "/consents", CasesDriver.consent("FOR_REFERRAL", recipient.agency(), NAMES)).expectProblem(409, "CASE_WAS_ERASED");
    }

    /** A case that was closed goes on waiting for an answer, as the agency that it was sent to may not know of the closing. */
    @RepeatedTest(4)
    void ofAcceptingAndErasingOneComesFirstAndTheOtherIsToldWhich() {
        String referral = worker.referred(path, recipient.agency(), NAMES);
        String theirs = recipient.api().get(incoming(referral)).etag();
        close();
        String outline = outline(path);
        String etag = watcher.get(outline).etag();

        List<Answer> answers = AtOnce.ask(2, who -> who == 0 ? recipient.api().post(incoming(referral) + "/acceptance", Fields.of(), "If-Match", theirs)
            : watcher.post(outline + "/erasure", ASKED, "If-Match", etag));

        answers.get(1).expect(200);
        worker.reads(path).expectProblem(404, "NO_IDENTITY");
        List<JsonObject> own = recipient.api().get("/cases").expect(200).rows();
        if (answers.get(0).status() == 200) {
            assertEquals("REFERRAL_ACCEPTED", state(referral));
            assertEquals(name, recipient.reads("/cases/" + own.get(0).getString("id")).expect(200).json().getString("givenName"));
            assertFalse(recipient.api().get(incoming(referral)).expect(200).json().isNull("consentEndedAt"));
        } else {
            answers.get(0).expectProblem(409, "REFERRAL_STATE_FORBIDS");
            assertEquals("REFERRAL_REVOKED", state(referral));
            assertEquals(List.of(), own);
        }
    }

    /** Whoever knows the name in the other country would know of whom the codes say something that stay here. */
    @Test
    void noLinkToAnotherCountryOutlivesIt() {
        recipient.openedFor(name);
        answerLink(worker);
        answerLink(recipient);
        assertEquals(worker.code(path), link(recipient).getString("otherCode"));

        close();
        erase().expect(200);

        assertEquals(List.of(), recipient.api().get("/case-links").expect(200).rows());
        assertEquals(List.of(), worker.api().get("/case-links").expect(200).rows());
    }

    private static void answerLink(Worker side) {
        side.does("/case-links/" + link(side).getString("id"), "answer", Fields.of("agreed", true)).expect(200);
    }

    private static JsonObject link(Worker side) {
        return side.api().get("/case-links").expect(200).rows().get(0);
    }

    @Test
    void casesMergedIntoItAreErasedWithItAndThatMergeIsNotUndone() {
        String twin = worker.openedFor(name);
        String undone = worker.openedFor(name);
        String merge = merged(twin);
        String other = merged(undone);
        supervisor.does(other, "undoing", null).expect(200);
        List<String> codes = List.of(worker.code(path), worker.code(twin));

        close();
        erase().expect(200);

        worker.reads(twin).expectProblem(404, "NO_IDENTITY");
        worker.reads(undone).expect(200);
        codes.forEach(code -> assertEquals(1, watcher.list("/erasures", "code", code).expect(200).rows().size(), code));
        assertEquals(1, worker.lookedUp(name).size());
        supervisor.does(merge, "undoing", null).expectProblem(409, "CASE_WAS_ERASED");
        assertTrue(watcher.list("/erasures", "code", worker.code(undone)).expect(200).rows().isEmpty());
    }

    private String merged(String twin) {
        return "/case-merges/" + supervisor.api().post("/case-merges", Fields.of("keptCase", path.replace("/cases/", ""), "mergedCode", worker.code(twin)))
            .expect(201).json().getString("id");
    }

    private String state(String referral) {
        return worker.api().get(referral).expect(200).json().getString("state");
    }

    private void close() {
        supervisor.closes(path).expect(200);
    }

    private Answer erase() {
        return CasesDriver.erased(watcher, path);
    }
}
