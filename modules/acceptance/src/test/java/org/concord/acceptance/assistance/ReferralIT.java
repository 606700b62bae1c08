package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CasesDriver.consent;
import static org.concord.acceptance.driver.CasesDriver.identity;
import static org.concord.acceptance.driver.CasesDriver.incoming;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two agencies, each of which sees its side of a referral; nothing is passed on but what the person agreed to, and only once it is accepted. */
@Acceptance
class ReferralIT {

    private static final List<String> NAMES = List.of("NAMES");

    private final CasesDriver cases;
    private final Worker sender;
    private final Worker recipient;
    private final String name = Invented.code();
    private final String path;

    ReferralIT(CasesDriver cases) {
        this.cases = cases;
        sender = cases.worker(cases.agency("TH"));
        recipient = cases.worker(cases.agency("VN"));
        path = sender.openedFor(name);
    }

    @Test
    void nothingIsSentWithoutAConsentThatCoversAllOfIt() {
        String referral = sender.drafted(path, recipient.agency(), List.of("NAMES", "CONTACTS"));
        sender.does(referral, "sending", null).expectProblem(409, "NOTHING_ALLOWS_PASSING_ON");
        sender.api().post(path + "/consents", consent("FOR_REFERRAL", recipient.agency(), NAMES)).expect(201);
        sender.does(referral, "sending", null).expectProblem(409, "NOTHING_ALLOWS_PASSING_ON");
        sender.api().post(path + "/consents", consent("FOR_RETURN", recipient.agency(), List.of("NAMES", "CONTACTS"))).expect(201);
        sender.api().post(path + "/consents", consent("FOR_REFERRAL", cases.agency("VN"), List.of("NAMES", "CONTACTS"))).expect(201);
        sender.does(referral, "sending", null).expectProblem(409, "NOTHING_ALLOWS_PASSING_ON");
        recipient.api().get(incoming(referral)).expectProblem(404, "NOT_FOUND");

        sender.api().post(path + "/consents", consent("FOR_REFERRAL", recipient.agency(), List.of("NAMES", "CONTACTS"))).expect(201);

        assertEquals("REFERRAL_SENT", sender.does(referral, "sending", null).expect(200).json().getString("state"));
    }

    @Test
    void beforeItIsAcceptedTheOtherSideSeesAPreviewOnly() {
        String referral = sender.referred(path, recipient.agency(), NAMES);
        Answer preview = recipient.api().get(incoming(referral)).expect(200);

        assertEquals(new TreeSet<>(Set.of("id", "sender", "recipient", "reason", "services", "gender", "ageGroup", "respondBy", "state", "sentAt",
            "assessments", "papers", "version")),
            told(preview.json()));
        assertFalse(preview.text().contains(sender.code(path)));
        assertFalse(preview.text().contains(path.replace("/cases/", "")));
        assertEquals("REFERRAL_RECEIVED", recipient.does(incoming(referral), "receipt", null).expect(200).json().getString("state"));
        assertTrue(sender.api().get(referral).expect(200).json().containsKey("receivedAt"));
    }

    @Test
    void acceptingOpensACaseOfTheOtherSidesOwnWithWhatWasAgreedToAndNothingElse() {
        String referral = sender.referred(path, recipient.agency(), NAMES);

        JsonObject accepted = recipient.does(incoming(referral), "acceptance", Fields.of()).expect(200).json();

        String own = "/cases/" + accepted.getString("caseId");
        JsonObject facts = recipient.api().get(own).expect(200).json();
        JsonObject known = recipient.reads(own).expect(200).json();
        assertEquals(name, known.getString("givenName"));
        assertEquals("Example", known.getString("familyName"));
        assertTrue(known.isNull("bornOn") && known.isNull("phone") && known.isNull("safeContact"), known::toString);
        assertTrue(facts.getJsonArray("exploitations").isEmpty(), "facts in codes were not agreed to");
        assertEquals("FEMININE", facts.getString("gender"));
        assertFalse(sender.api().get(referral).expect(200).text().contains(accepted.getString("caseId")));
        sender.api().get(own).expectProblem(404, "NOT_FOUND");
        recipient.api().get(path).expectProblem(404, "NOT_FOUND");
        assertEquals(1, cases.watcher("TH").list("/identity-looks", "code", sender.code(path)).expect(200).rows().stream()
            .filter(look -> look.getString("who").equals(recipient.username()) && look.getString("purpose").equals("REFERRING")).count());
        assertEquals(1, recipient.lookedUp(name).size());
    }

    @Test
    void oneThatIsNotAcceptedLeavesNothingOnTheOtherSide() {
        String referral = sender.referred(path, recipient.agency(), NAMES);

        recipient.does(incoming(referral), "rejection", Fields.of("reason", "NO_ROOM")).expect(204);

        recipient.api().get(incoming(referral)).expectProblem(404, "NOT_FOUND");
        assertEquals(List.of(), recipient.api().get("/incoming-referrals").expect(200).rows());
        assertEquals(List.of(), recipient.api().get("/cases").expect(200).rows());
        assertEquals("NO_ROOM", sender.api().get(referral).expect(200).json().getString("rejection"));
    }

    @Test
    void oneThatWasWithdrawnBeforeItWasSentNeverWasForTheOtherSide() {
        String referral = sender.drafted(path, recipient.agency(), NAMES);
        sender.does(referral, "withdrawal", null).expect(200);

        recipient.api().post(incoming(referral) + "/acceptance", Fields.of(), "If-Match", "\"1\"").expectProblem(404, "NOT_FOUND");
    }

    @RepeatedTest(4)
    void ofAcceptingRevokingAndWithdrawingExactlyOneWinsAndTheOthersAreToldWhich() {
        String referral = sender.referred(path, recipient.agency(), NAMES);
        String own = sender.api().get(referral).etag();
        String theirs = recipient.api().get(incoming(referral)).etag();

        List<Answer> answers = AtOnce.ask(3, who -> switch (who) {
            case 0 -> recipient.api().post(incoming(referral) + "/acceptance", Fields.of(), "If-Match", theirs);
            case 1 -> sender.api().send("POST", referral + "/revocation", Map.of("If-Match", own), null);
            default -> sender.api().send("POST", referral + "/withdrawal", Map.of("If-Match", own), null);
        });

        String state = sender.api().get(referral).expect(200).json().getString("state");
        assertEquals(1, answers.stream().filter(answer -> answer.status() == 200).count(), answers::toString);
        answers.stream().filter(answer -> answer.status() != 200).forEach(loser -> loser.expectProblem(409, "REFERRAL_STATE_FORBIDS"));
        assertEquals(answers.get(0).status() == 200 ? 1 : 0, recipient.api().get("/cases").expect(200).rows().size());
        assertEquals(answers.get(0).status() == 200, state.equals("REFERRAL_ACCEPTED"), state);
    }

    @Test
    void aConsentThatIsTakenBackStopsWhatWasSentAndIsToldWhereItWasAccepted() {
        String open = sender.referred(path, recipient.agency(), NAMES);
        String taken = sender.drafted(path, recipient.agency(), NAMES);
        sender.does(taken, "sending", null).expect(200);
        recipient.does(incoming(taken), "acceptance", Fields.of()).expect(200);

        takeBack();

        assertEquals("REFERRAL_REVOKED", sender.api().get(open).expect(200).json().getString("state"));
        recipient.api().get(incoming(open)).expectProblem(404, "NOT_FOUND");
        recipient.api().post(incoming(open) + "/acceptance", Fields.of(), "If-Match", "\"1\"").expectProblem(409, "REFERRAL_STATE_FORBIDS");
        assertFalse(recipient.api().get(incoming(taken)).expect(200).json().isNull("consentEndedAt"));
        assertTrue(recipient.does(incoming(taken), "acknowledgement", null).expect(200).json().containsKey("acknowledgedAt"));
        recipient.does(incoming(taken), "acknowledgement", null).expectProblem(409, "NOTHING_TO_ACKNOWLEDGE");
        assertFalse(sender.api().get(taken).expect(200).json().isNull("acknowledgedAt"));
    }

    @Test
    void aNarrowerConsentStopsWhatItDoesNotCoverAndTellsWhereThatWasAccepted() {
        List<String> wide = List.of("NAMES", "CONTACTS");
        String taken = sender.referred(path, recipient.agency(), wide);
        recipient.does(incoming(taken), "acceptance", Fields.of()).expect(200);
        String uncovered = sent(wide);
        String covered = sent(NAMES);

        sender.api().post(path + "/consents", consent("FOR_REFERRAL", recipient.agency(), NAMES)).expect(201);

        assertEquals("REFERRAL_REVOKED", sender.api().get(uncovered).expect(200).json().getString("state"));
        recipient.api().get(incoming(uncovered)).expectProblem(404, "NOT_FOUND");
        assertEquals("REFERRAL_SENT", sender.api().get(covered).expect(200).json().getString("state"));
        assertFalse(recipient.api().get(incoming(taken)).expect(200).json().isNull("consentEndedAt"));
    }

    @Test
    void aConsentToMoreOrForAnotherStopsNothing() {
        String referral = sender.referred(path, recipient.agency(), NAMES);

        sender.api().post(path + "/consents", consent("FOR_REFERRAL", recipient.agency(), List.of("NAMES", "CONTACTS"))).expect(201);
        sender.api().post(path + "/consents", consent("FOR_REFERRAL", cases.agency("VN"), List.of("CONTACTS"))).expect(201);
        sender.api().post(path + "/consents", consent("FOR_RETURN", recipient.agency(), List.of("CONTACTS"))).expect(201);

        assertEquals("REFERRAL_SENT", sender.api().get(referral).expect(200).json().getString("state"));
    }

    @RepeatedTest(4)
    void aConsentTakenBackWhileItIsAcceptedEitherStopsItOrIsTold() {
        String referral = sender.referred(path, recipient.agency(), NAMES);
        String theirs = recipient.api().get(incoming(referral)).etag();

        List<Answer> answers = AtOnce.ask(2, who -> who == 0 ? recipient.api().post(incoming(referral) + "/acceptance", Fields.of(), "If-Match", theirs)
            : takeBack());

        JsonObject after = sender.api().get(referral).expect(200).json();
        answers.get(1).expect(200);
        if (answers.get(0).status() == 200) {
            assertEquals("REFERRAL_ACCEPTED", after.getString("state"));
            assertFalse(after.isNull("consentEndedAt"));
        } else {
            answers.get(0).expectProblem(409, "REFERRAL_STATE_FORBIDS");
            assertEquals("REFERRAL_REVOKED", after.getString("state"));
            assertEquals(List.of(), recipient.api().get("/cases").expect(200).rows());
        }
    }

    @Test
    void anExceptionCountsOnceASecondPersonApprovedIt() {
        Worker supervisor = cases.supervisor(sender.agency());
        String referral = sender.drafted(path, recipient.agency(), NAMES);
        JsonObject asked = Fields.of("purpose", "FOR_REFERRAL", "recipient", recipient.agency(), "categories", NAMES, "ground", "DANGER_TO_SOMEBODY", "until",
            LocalDate.now().plusDays(7).toString());
        sender.api().post(path + "/exceptions", Fields.with(asked, "until", LocalDate.now().plusDays(40).toString()))
            .expectProblem(422, "EXCEPTION_ENDS_OUT_OF_RANGE");
        String exception = path + "/exceptions/" + sender.api().post(path + "/exceptions", asked).expect(201).json().getString("id");
        String own = path + "/exceptions/" + supervisor.api().post(path + "/exceptions", asked).expect(201).json().getString("id");

        sender.does(exception, "approval", null).expectProblem(403, "NOT_ALLOWED");
        supervisor.does(own, "approval", null).expectProblem(409, "EXCEPTION_NEEDS_A_SECOND_PERSON");
        sender.does(referral, "sending", null).expectProblem(409, "NOTHING_ALLOWS_PASSING_ON");
        assertEquals("EXCEPTION_APPROVED", supervisor.does(exception, "approval", null).expect(200).json().getString("state"));
        supervisor.does(exception, "refusal", null).expectProblem(409, "EXCEPTION_DECIDED");

        sender.does(referral, "sending", null).expect(200);
    }

    @Test
    void aReferralAsksAnotherAgencyForSomethingInTime() {
        JsonObject referral = CasesDriver.referral(path, recipient.agency(), NAMES);

        refused(Fields.with(referral, "recipient", sender.agency()), "REFERRAL_TO_ITSELF");
        refused(Fields.with(referral, "recipient", "NOBODY"), "UNKNOWN_AGENCY");
        refused(Fields.with(referral, "services", List.of()), "NOTHING_ASKED_FOR");
        refused(Fields.with(referral, "categories", List.of()), "CONSENT_TO_NOTHING");
        refused(Fields.with(referral, "respondBy", LocalDate.now().minusDays(1).toString()), "ANSWER_BY_OUT_OF_RANGE");
        refused(Fields.with(referral, "respondBy", LocalDate.now().plusDays(92).toString()), "ANSWER_BY_OUT_OF_RANGE");
    }

    @Test
    void nobodyElseSeesAReferralOrDoesAnythingToIt() {
        String referral = sender.referred(path, recipient.agency(), NAMES);
        for (Worker stranger : List.of(cases.worker(sender.agency()), cases.supervisor(cases.agency("VN")), recipient)) {
            stranger.api().get(referral).expectProblem(404, "NOT_FOUND");
            stranger.api().send("POST", referral + "/revocation", Map.of("If-Match", "\"1\""), null).expectProblem(404, "NOT_FOUND");
            assertEquals(List.of(), stranger.api().list("/referrals", "caseId", path.replace("/cases/", "")).expect(200).rows());
        }
        for (Worker stranger : List.of(sender, cases.supervisor(cases.agency("VN")))) {
            stranger.api().get(incoming(referral)).expectProblem(404, "NOT_FOUND");
            stranger.api().post(incoming(referral) + "/acceptance", Fields.of(), "If-Match", "\"1\"").expectProblem(404, "NOT_FOUND");
            stranger.api().post(incoming(referral) + "/rejection", Fields.of("reason", "NO_ROOM"), "If-Match", "\"1\"").expectProblem(404, "NOT_FOUND");
            assertEquals(List.of(), stranger.api().list("/incoming-referrals", "recipient", recipient.agency()).expect(200).rows());
        }
        assertEquals(name, sender.reads(path).expect(200).json().getString("givenName"));
    }

    @Test
    void theSenderIsToldWhatCameOfIt() {
        String referral = sender.referred(path, recipient.agency(), NAMES);
        recipient.does(incoming(referral), "completion", Fields.of("outcome", "HELPED_IN_PART")).expectProblem(409, "REFERRAL_STATE_FORBIDS");
        recipient.does(incoming(referral), "acceptance", Fields.of("worker", "nobody")).expectProblem(422, "NOT_A_WORKER_OF_THE_AGENCY");
        recipient.does(incoming(referral), "acceptance", Fields.of()).expect(200);
        recipient.does(incoming(referral), "service", null).expect(200);
        recipient.does(incoming(referral), "completion", Fields.of("outcome", "HELPED_IN_PART")).expect(200);

        assertEquals("HELPED_IN_PART", sender.api().get(referral).expect(200).json().getString("outcome"));
        assertEquals(1, sender.api().list("/referrals", "state", "REFERRAL_COMPLETED").expect(200).rows().size());
    }

    private void refused(JsonObject referral, String rule) {
        sender.api().post("/referrals", referral).expectProblem(422, rule);
    }

    private String sent(List<String> categories) {
        String referral = sender.drafted(path, recipient.agency(), categories);
        sender.does(referral, "sending", null).expect(200);
        return referral;
    }

    private Answer takeBack() {
        String consent = sender.api().get(path + "/consents").expect(200).rows().get(0).getString("id");
        return sender.does(path + "/consents/" + consent, "withdrawal", null);
    }

    /** The fields that say anything. */
    private static Set<String> told(JsonObject record) {
        Set<String> told = new TreeSet<>(record.keySet());
        told.removeIf(record::isNull);
        return told;
    }
}
