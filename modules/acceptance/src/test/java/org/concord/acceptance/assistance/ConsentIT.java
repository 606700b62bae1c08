package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** What a person agreed to counts only once everything was told, ends, and is taken back at once. */
@Acceptance
class ConsentIT {

    private final CasesDriver cases;
    private final Worker worker;
    private final String recipient;
    private final String path;

    ConsentIT(CasesDriver cases) {
        this.cases = cases;
        worker = cases.worker(cases.agency("TH"));
        recipient = cases.agency("VN");
        path = worker.opened();
    }

    @Test
    void aConsentCountsOnlyIfEverythingWasTold() {
        give(Fields.with(consent(), "told", CasesDriver.EVERYTHING.subList(0, 6))).expectProblem(422, "CONSENT_NOT_INFORMED");
        give(Fields.with(consent(), "categories", List.of())).expectProblem(422, "CONSENT_TO_NOTHING");
        give(Fields.with(consent(), "recipient", "NOBODY")).expectProblem(422, "UNKNOWN_AGENCY");

        assertEquals("CONSENT_GIVEN", give(consent()).expect(201).json().getString("state"));
    }

    @Test
    void aConsentEndsAfterTodayAndWithinTwoYears() {
        for (LocalDate day : List.of(LocalDate.now().minusDays(1), LocalDate.now().plusYears(2).plusDays(2))) {
            give(Fields.with(consent(), "until", day.toString())).expectProblem(422, "CONSENT_ENDS_OUT_OF_RANGE");
        }
    }

    @Test
    void aLaterOneTakesThePlaceOfTheOneBefore() {
        give(consent()).expect(201);
        give(Fields.with(consent(), "categories", List.of("NAMES"))).expect(201);
        give(Fields.with(consent(), "purpose", "FOR_RETURN")).expect(201);

        assertEquals(List.of("FOR_REFERRAL CONSENT_GIVEN", "FOR_REFERRAL CONSENT_SUPERSEDED", "FOR_RETURN CONSENT_GIVEN"), standing());
    }

    @Test
    void whatIsTakenBackHoldsNoMoreAndIsTakenBackOnce() {
        String consent = path + "/consents/" + give(consent()).expect(201).json().getString("id");

        withdraw(consent).expect(200);
        withdraw(consent).expectProblem(409, "CONSENT_HOLDS_NO_MORE");

        assertEquals(List.of("FOR_REFERRAL CONSENT_WITHDRAWN"), standing());
    }

    @Test
    void forAChildOrWhoeverMayBeOneAGuardianConsents() {
        describe("AGE_UNKNOWN");

        give(consent()).expectProblem(422, "GUARDIAN_CONSENTS_FOR_A_CHILD");
        give(Fields.with(consent(), "byGuardian", true)).expect(201);
    }

    /** Whoever is found to be a child, or to be perhaps one, could not agree alone. */
    @Test
    void oneWithoutAGuardianEndsOnceThePersonIsSaidToBeAChildAndStopsWhatItLetBeSent() {
        give(Fields.with(consent(), "recipient", cases.agency("VN"), "byGuardian", true)).expect(201);
        String referral = worker.referred(path, recipient, List.of("NAMES"));
        String going = worker.returning(path, recipient, List.of("NAMES"));

        describe("ADULT");
        assertEquals("REFERRAL_SENT", worker.api().get(referral).expect(200).json().getString("state"));
        describe("CHILD");

        assertEquals(List.of("FOR_REFERRAL CONSENT_GIVEN", "FOR_REFERRAL CONSENT_LAPSED", "FOR_RETURN CONSENT_LAPSED"), standing());
        assertEquals("REFERRAL_REVOKED", worker.api().get(referral).expect(200).json().getString("state"));
        assertEquals("CONSENT_TAKEN_BACK", worker.api().get(going).expect(200).json().getString("ended"));
    }

    private void describe(String ageGroup) {
        worker.api().put(path, Fields.of("gender", "MASCULINE", "ageGroup", ageGroup), "If-Match", worker.api().get(path).etag()).expect(200);
    }

    @Test
    void nobodyReadsOrWritesTheConsentsOfAnothersCase() {
        Worker stranger = cases.worker(worker.agency());
        String consent = path + "/consents/" + give(consent()).expect(201).json().getString("id");

        stranger.api().get(path + "/consents").expectProblem(404, "NOT_FOUND");
        stranger.api().get(consent).expectProblem(404, "NOT_FOUND");
        stranger.api().post(path + "/consents", consent()).expectProblem(404, "NOT_FOUND");
        stranger.api().send("POST", consent + "/withdrawal", Map.of("If-Match", "\"0\""), null).expectProblem(404, "NOT_FOUND");
        worker.api().get(worker.opened() + "/consents/" + consent.replaceFirst(".*/", "")).expectProblem(404, "NOT_FOUND");
    }

    private JsonObject consent() {
        return CasesDriver.consent("FOR_REFERRAL", recipient, List.of("CODED_FACTS", "NAMES"));
    }

    private Answer give(JsonObject consent) {
        return worker.api().post(path + "/consents", consent);
    }

    private Answer withdraw(String consent) {
        return worker.api().send("POST", consent + "/withdrawal", Map.of("If-Match", worker.api().get(consent).etag()), null);
    }

    private List<String> standing() {
        Stream<JsonObject> rows = worker.api().get(path + "/consents").expect(200).rows().stream();
        return rows.map(row -> row.getString("purpose") + " " + row.getString("state")).sorted().toList();
    }
}
