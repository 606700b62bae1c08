package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CasesDriver.consent;
import static org.concord.acceptance.driver.CasesDriver.incoming;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** From the request to the receipt: each step by the side whose task it is, in its order, and only as long as the person wants it. */
@Acceptance
class ReturnIT {

    private static final List<String> AGREED = List.of("NAMES", "DATE_OF_BIRTH");
    private static final String TODAY = LocalDate.now().toString();

    private final CasesDriver cases;
    private final Worker there;
    private final Worker home;
    private final String name = Invented.code();
    private final String path;

    ReturnIT(CasesDriver cases) {
        this.cases = cases;
        there = cases.worker(cases.agency("TH"));
        home = cases.worker(cases.agency("VN"));
        path = there.openedFor(name);
    }

    @Test
    void somebodyComesHomeStepByStep() {
        String going = requested();
        JsonObject known = home.api().post(incoming(going) + "/identity", Fields.of("purpose", "RETURNING", "note", "To find the family")).expect(200).json();
        assertEquals(name, known.getString("givenName"));
        assertTrue(known.isNull("phone"), known::toString);

        home.does(incoming(going), "nationality", Fields.of("confirmed", true)).expect(200);
        there.does(going, "risk", Fields.of("finding", "SAFE_WITH_PROTECTION")).expect(200);
        there.does(going, "agreement", null).expect(200);
        home.does(incoming(going), "documents", null).expect(200);
        there.does(going, "schedule", Fields.of("day", TODAY)).expect(200);
        there.does(going, "handover", Fields.of("day", TODAY)).expect(200);
        home.api().post(incoming(going) + "/identity", Fields.of("purpose", "RETURNING")).expectProblem(409, "RETURN_STATE_FORBIDS");
        JsonObject received = home.does(incoming(going), "receipt", Fields.of("day", TODAY)).expect(200).json();
        home.does(incoming(going), "reintegration", null).expect(200);

        JsonObject own = home.reads("/cases/" + received.getString("caseId")).expect(200).json();
        JsonObject sent = there.api().get(going).expect(200).json();
        assertEquals(name, own.getString("givenName"));
        assertEquals("1990-04-05", own.getString("bornOn"));
        assertTrue(own.isNull("phone"), own::toString);
        assertEquals("IN_REINTEGRATION", sent.getString("state"));
        assertEquals(TODAY, sent.getString("receivedOn"));
        assertFalse(sent.toString().contains(received.getString("caseId")));
        assertEquals(2, cases.watcher("TH").list("/identity-looks", "code", there.code(path)).expect(200).rows().stream()
            .filter(look -> look.getString("who").equals(home.username()) && look.getString("purpose").equals("RETURNING")).count());
        assertTrue(cases.watcher("TH").list("/identity-looks", "code", there.code(path)).expect(200).text().contains("To find the family"));
    }

    @Test
    void noStepIsLeftOut() {
        String going = requested();

        there.does(going, "risk", Fields.of("finding", "SAFE_TO_RETURN")).expectProblem(409, "RETURN_STATE_FORBIDS");
        there.does(going, "agreement", null).expectProblem(409, "RETURN_STATE_FORBIDS");
        there.does(going, "schedule", Fields.of("day", TODAY)).expectProblem(409, "RETURN_STATE_FORBIDS");
        there.does(going, "handover", Fields.of("day", TODAY)).expectProblem(409, "RETURN_STATE_FORBIDS");
        home.does(incoming(going), "receipt", Fields.of("day", TODAY)).expectProblem(409, "RETURN_STATE_FORBIDS");
        there.does(going, "resumption", null).expectProblem(409, "RETURN_STATE_FORBIDS");
        home.does(incoming(going), "nationality", Fields.of("confirmed", true)).expect(200);
        there.does(going, "hold", Fields.of("reason", "WITNESS_IN_PROCEEDINGS")).expect(200);
        there.does(going, "risk", Fields.of("finding", "SAFE_TO_RETURN")).expectProblem(409, "RETURN_STATE_FORBIDS");
        Answer waits = home.api().get(incoming(going)).expect(200);
        assertEquals("RETURN_ON_HOLD", waits.json().getString("state"));
        assertFalse(waits.text().contains("WITNESS"), "who is a witness is told to nobody who was not agreed to");

        assertEquals("NATIONALITY_VERIFIED", there.does(going, "resumption", null).expect(200).json().getString("state"));
    }

    @Test
    void nobodyReturnsWithoutConsentWhateverElseAllowsIt() {
        JsonObject request = request();
        there.api().post("/returns", request).expectProblem(409, "NOTHING_ALLOWS_PASSING_ON");
        String exception = path + "/exceptions/" + there.api().post(path + "/exceptions", Fields.of("purpose", "FOR_RETURN", "recipient", home.agency(),
            "categories", AGREED, "ground", "ORDERED_BY_A_COURT", "until", LocalDate.now().plusDays(7).toString())).expect(201).json().getString("id");
        cases.supervisor(there.agency()).does(exception, "approval", null).expect(200);

        there.api().post("/returns", request).expectProblem(409, "NOTHING_ALLOWS_PASSING_ON");
    }

    @Test
    void aConsentToLessEndsTheReturnAndOneToAsMuchDoesNot() {
        String going = requested();
        there.api().post(path + "/consents", consent("FOR_RETURN", home.agency(), AGREED)).expect(201);
        assertTrue(there.api().get(going).expect(200).json().isNull("ended"));

        there.api().post(path + "/consents", consent("FOR_RETURN", home.agency(), AGREED.subList(0, 1))).expect(201);

        assertEquals("CONSENT_TAKEN_BACK", there.api().get(going).expect(200).json().getString("ended"));
    }

    @Test
    void aConsentThatIsTakenBackEndsTheReturn() {
        String going = requested();

        there.does(path + "/consents/" + there.api().get(path + "/consents").rows().get(0).getString("id"), "withdrawal", null).expect(200);

        assertEquals("CONSENT_TAKEN_BACK", there.api().get(going).expect(200).json().getString("ended"));
        home.api().post(incoming(going) + "/identity", Fields.of("purpose", "RETURNING")).expectProblem(409, "RETURN_STATE_FORBIDS");
        home.does(incoming(going), "nationality", Fields.of("confirmed", true)).expectProblem(409, "RETURN_STATE_FORBIDS");
    }

    @Test
    void aConsentThatIsTakenBackAfterwardsIsToldToWhereThePersonWentAndAcknowledgedThere() {
        String going = received();
        home.does(incoming(going), "acknowledgement", null).expectProblem(409, "NOTHING_TO_ACKNOWLEDGE");

        there.does(path + "/consents/" + there.api().get(path + "/consents").rows().get(0).getString("id"), "withdrawal", null).expect(200);

        assertFalse(home.api().get(incoming(going)).expect(200).json().isNull("consentEndedAt"));
        there.api().send("POST", incoming(going) + "/acknowledgement", Map.of("If-Match", "\"0\""), null).expectProblem(404, "NOT_FOUND");
        home.api().send("POST", incoming(going) + "/acknowledgement", Map.of("If-Match", "\"0\""), null).expectProblem(412, "STALE_VERSION");
        home.does(incoming(going), "acknowledgement", null).expect(200);
        home.does(incoming(going), "acknowledgement", null).expectProblem(409, "NOTHING_TO_ACKNOWLEDGE");
        assertFalse(there.api().get(going).expect(200).json().isNull("acknowledgedAt"));
        assertEquals("RETURN_RECEIVED", there.api().get(going).expect(200).json().getString("state"));
    }

    @Test
    void anAnswerIsAskedForByADay() {
        there.api().post(path + "/consents", consent("FOR_RETURN", home.agency(), AGREED)).expect(201);
        for (LocalDate day : List.of(LocalDate.now().minusDays(1), LocalDate.now().plusDays(92))) {
            there.api().post("/returns", Fields.with(request(), "respondBy", day.toString())).expectProblem(422, "ANSWER_BY_OUT_OF_RANGE");
        }

        String going = asked().expect(201).json().getString("id");

        JsonObject asked = home.api().list("/incoming-returns", "overdue", "false").expect(200).rows().get(0);
        assertEquals(List.of(going, request().getString("respondBy")), List.of(asked.getString("id"), asked.getString("respondBy")));
        assertFalse(asked.getBoolean("overdue"));
        assertEquals(List.of(), there.api().list("/returns", "overdue", "true").expect(200).rows());
    }

    @Test
    void whoIsNotSafeOrNotANationalDoesNotReturn() {
        String unsafe = requested();
        home.does(incoming(unsafe), "nationality", Fields.of("confirmed", true)).expect(200);
        assertEquals("DANGER_NOT_AVERTED", there.does(unsafe, "risk", Fields.of("finding", "NOT_SAFE_TO_RETURN")).expect(200).json().getString("ended"));

        String foreign = asked().expect(201).json().getString("id");
        assertEquals("NATIONALITY_NOT_CONFIRMED",
            home.does("/incoming-returns/" + foreign, "nationality", Fields.of("confirmed", false)).expect(200).json().getString("ended"));
    }

    @Test
    void daysFitAndOneReturnIsUnderWayAtATime() {
        String going = requested();
        asked().expectProblem(409, "RETURN_UNDER_WAY");
        home.does(incoming(going), "nationality", Fields.of("confirmed", true)).expect(200);
        there.does(going, "risk", Fields.of("finding", "SAFE_TO_RETURN")).expect(200);
        there.does(going, "agreement", null).expect(200);
        home.does(incoming(going), "documents", null).expect(200);

        there.does(going, "schedule", Fields.of("day", LocalDate.now().minusDays(2).toString())).expectProblem(422, "RETURN_DAY_OUT_OF_RANGE");
        there.does(going, "schedule", Fields.of("day", TODAY)).expect(200);
        there.does(going, "handover", Fields.of("day", LocalDate.now().plusDays(2).toString())).expectProblem(422, "RETURN_DAY_OUT_OF_RANGE");
        there.does(going, "handover", Fields.of("day", TODAY)).expect(200);
        there.does(going, "cancellation", Fields.of("reason", "PERSON_STAYS")).expectProblem(409, "RETURN_STATE_FORBIDS");
        home.does(incoming(going), "receipt", Fields.of("day", LocalDate.now().minusDays(2).toString())).expectProblem(422, "RETURN_DAY_OUT_OF_RANGE");

        assertEquals(List.of(), home.api().get("/cases").expect(200).rows());
    }

    @Test
    void aReturnLeadsToAnotherCountryAndNobodyElseSeesIt() {
        String within = cases.agency("TH");
        there.api().post(path + "/consents", consent("FOR_RETURN", within, AGREED)).expect(201);
        there.api().post("/returns", Fields.with(request(), "recipient", within)).expectProblem(422, "RETURN_WITHIN_A_COUNTRY");
        String going = requested();

        for (Worker stranger : List.of(cases.worker(there.agency()), cases.supervisor(cases.agency("VN")), home)) {
            stranger.api().get(going).expectProblem(404, "NOT_FOUND");
            stranger.api().send("POST", going + "/agreement", Map.of("If-Match", "\"0\""), null).expectProblem(404, "NOT_FOUND");
        }
        for (Worker stranger : List.of(there, cases.supervisor(cases.agency("VN")))) {
            stranger.api().get(incoming(going)).expectProblem(404, "NOT_FOUND");
            stranger.api().post(incoming(going) + "/identity", Fields.of("purpose", "RETURNING")).expectProblem(404, "NOT_FOUND");
            stranger.api().post(incoming(going) + "/receipt", Fields.of("day", TODAY), "If-Match", "\"0\"").expectProblem(404, "NOT_FOUND");
        }
    }

    private String received() {
        String going = requested();
        home.does(incoming(going), "nationality", Fields.of("confirmed", true)).expect(200);
        there.does(going, "risk", Fields.of("finding", "SAFE_TO_RETURN")).expect(200);
        there.does(going, "agreement", null).expect(200);
        home.does(incoming(going), "documents", null).expect(200);
        there.does(going, "schedule", Fields.of("day", TODAY)).expect(200);
        there.does(going, "handover", Fields.of("day", TODAY)).expect(200);
        home.does(incoming(going), "receipt", Fields.of("day", TODAY)).expect(200);
        return going;
    }

    private String requested() {
        return there.returning(path, home.agency(), AGREED);
    }

    private Answer asked() {
        return there.api().post("/returns", request());
    }

    private JsonObject request() {
        return CasesDriver.request(path, home.agency(), AGREED);
    }
}
