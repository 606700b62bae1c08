package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CasesDriver.consent;
import static org.concord.acceptance.driver.CasesDriver.incoming;
import static org.concord.acceptance.driver.CasesDriver.referral;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Assessments and papers that travel with a referral: those that the sender ticks and the person agreed to, and nothing of them before it is accepted. */
@Acceptance
class EnclosureIT {

    private static final List<String> ALL = List.of("NAMES", "STORY", "HEALTH");
    private static final JsonObject CARE = Fields.of("purpose", "CARE");

    private final CasesDriver cases;
    private final Api auditor;
    private final Worker sender;
    private final Worker recipient;
    private final String secret = "secret-" + Invented.code();
    private final String path;
    private final String assessment;
    private final String report;

    EnclosureIT(CasesDriver cases, Api api) {
        this.cases = cases;
        auditor = api.as("AUDITOR");
        sender = cases.worker(cases.agency("TH"));
        recipient = cases.worker(cases.agency("VN"));
        path = sender.openedFor(Invented.code());
        assessment = sender.assessed(path, secret);
        report = sender.scanned(path, "MEDICAL_REPORT", secret);
    }

    @Test
    void whatTravelsArrivesInTheOthersCaseAndSaysWhereItCameFrom() {
        sender.scanned(path);
        String referral = sender.referred(path, recipient.agency(), ALL, both());

        JsonObject accepted = accept(referral).expect(200).json();

        String own = "/cases/" + accepted.getString("caseId");
        JsonObject assessed = only(own + "/assessments");
        JsonObject paper = only(own + "/documents");
        for (JsonObject copy : List.of(assessed, paper)) {
            assertEquals(List.of(sender.agency(), "TH", LocalDate.now().toString()),
                Stream.of("receivedFrom", "receivedCountry", "receivedOn").map(copy::getString).toList());
        }
        assertEquals("HIGH_DANGER", assessed.getString("danger"));
        assertEquals(recipient.username(), assessed.getString("enteredBy"), "who works where it came from is not told");
        assertEquals("MEDICAL_REPORT", paper.getString("kind"));
        assertNotEquals(report, paper.getString("id"));
        assertTrue(recipient.api().post(own + "/texts", CARE).expect(200).text().contains(secret));
        assertEquals("%PDF-1.7 " + secret, recipient.api().post(own + "/documents/" + paper.getString("id") + "/content", CARE).expect(200).text());
        assertEquals(List.of(1, 1), List.of(accepted.getInt("assessments"), accepted.getInt("papers")));
        assertTrue(only(path + "/assessments").isNull("receivedFrom"));
    }

    @Test
    void whoReadsItIsNotedOnBothSides() {
        String referral = sender.referred(path, recipient.agency(), ALL, both());
        String own = "/cases/" + accept(referral).expect(200).json().getString("caseId");
        recipient.api().post(own + "/documents/" + only(own + "/documents").getString("id") + "/content", CARE).expect(200);

        assertEquals(3, looks("TH", sender.code(path), "REFERRING"), "the identity, the note and the paper");
        assertEquals(1, looks("VN", recipient.code(own), "CARE"));
    }

    @Test
    void beforeItIsAcceptedTheOtherSideIsToldHowMuchTravelsAndNothingElse() {
        String referral = sender.referred(path, recipient.agency(), ALL, both());

        Answer preview = recipient.api().get(incoming(referral)).expect(200);

        assertEquals(List.of(1, 1), List.of(preview.json().getInt("assessments"), preview.json().getInt("papers")));
        for (String told : List.of(assessment, report, "MEDICAL_REPORT", "HEALTH", "OF_THE_PERSON")) {
            assertFalse(preview.text().contains(told), told);
        }
        recipient.api().get(referral + "/enclosures").expectProblem(404, "NOT_FOUND");
        assertEquals(List.of("ASSESSMENT STORY", "PAPER HEALTH"), sender.api().get(referral + "/enclosures").expect(200).rows().stream()
            .map(row -> row.getString("kind") + " " + row.getString("category")).toList());
    }

    @Test
    void whatIsOfAKindOfDataThatIsNotPassedOnDoesNotTravel() {
        refused(List.of("NAMES"), paper(report, null), "ENCLOSURE_NOT_COVERED");
        refused(List.of("NAMES", "STORY"), paper(report, "HEALTH"), "ENCLOSURE_NOT_COVERED");
        refused(ALL, paper(report, "STORY"), "ENCLOSURE_IS_OF_SOME_CATEGORY");
        refused(ALL, assessment(null), "ENCLOSURE_IS_OF_SOME_CATEGORY");
        refused(ALL, assessment("NAMES"), "ENCLOSURE_IS_OF_SOME_CATEGORY");

        sender.api().post(path + "/consents", consent("FOR_REFERRAL", recipient.agency(), List.of("NAMES", "STORY"))).expect(201);
        String drafted = drafted(ALL, assessment("HEALTH"));
        assertEquals(List.of("categories"), sender.does(drafted, "sending", null).expectProblem(409, "NOTHING_ALLOWS_PASSING_ON").fields());
        sender.does(drafted(List.of("NAMES", "STORY"), assessment("STORY")), "sending", null).expect(200);
    }

    @Test
    void onlyWhatTheCaseItselfHasTravelsAndEachOnce() {
        String other = sender.openedFor(Invented.code());
        Worker stranger = cases.worker(cases.agency("VN"));

        refused(ALL, paper(sender.scanned(other, "MEDICAL_REPORT", secret), null), "NOTHING_TO_ENCLOSE");
        refused(ALL, paper(stranger.scanned(stranger.opened(), "MEDICAL_REPORT", secret), null), "NOTHING_TO_ENCLOSE");
        refused(ALL, paper(Invented.id(), null), "NOTHING_TO_ENCLOSE");
        refused(ALL, paper(assessment, "STORY"), "NOTHING_TO_ENCLOSE");
        Answer twice = draft(ALL, List.of(paper(report, null), paper(report, "HEALTH")));
        assertEquals(List.of("enclosures"), twice.expectProblem(422, "NOTHING_TO_ENCLOSE").fields());
        assertEquals(List.of(), sender.api().list("/referrals", "caseId", path.replace("/cases/", "")).expect(200).rows());
    }

    @Test
    void aConsentThatIsNarrowedBeforeItIsAcceptedLetsNothingTravel() {
        String referral = sender.referred(path, recipient.agency(), ALL, both());
        String etag = recipient.api().get(incoming(referral)).etag();

        sender.api().post(path + "/consents", consent("FOR_REFERRAL", recipient.agency(), List.of("NAMES", "STORY"))).expect(201);

        recipient.api().post(incoming(referral) + "/acceptance", Fields.of(), "If-Match", etag).expectProblem(409, "REFERRAL_STATE_FORBIDS");
        recipient.api().get(incoming(referral)).expectProblem(404, "NOT_FOUND");
        assertEquals(List.of(), recipient.api().get("/cases").expect(200).rows());
        assertEquals(0, looks("TH", sender.code(path), "REFERRING"));
    }

    @Test
    void oneThatIsNotAcceptedLeavesNothingOfItOnTheOtherSide() {
        String rejected = sender.referred(path, recipient.agency(), ALL, both());
        recipient.does(incoming(rejected), "rejection", Fields.of("reason", "NO_ROOM")).expect(204);
        String withdrawn = sender.referred(path, recipient.agency(), ALL, both());
        sender.does(withdrawn, "withdrawal", null).expect(200);
        String revoked = sender.referred(path, recipient.agency(), ALL, both());
        sender.does(revoked, "revocation", null).expect(200);

        for (String referral : List.of(rejected, withdrawn, revoked)) {
            recipient.api().get(incoming(referral)).expectProblem(404, "NOT_FOUND");
        }
        assertEquals(List.of(), recipient.api().get("/cases").expect(200).rows());
        assertEquals(0, looks("TH", sender.code(path), "REFERRING"));
    }

    @Test
    void nobodyElseSeesWhatTravelsOrWhatArrived() {
        String referral = sender.referred(path, recipient.agency(), ALL, both());
        String own = "/cases/" + accept(referral).expect(200).json().getString("caseId");
        String copy = own + "/documents/" + only(own + "/documents").getString("id");

        for (Worker stranger : List.of(cases.worker(sender.agency()), cases.worker(recipient.agency()), cases.supervisor(cases.agency("MM")))) {
            stranger.api().get(referral + "/enclosures").expectProblem(404, "NOT_FOUND");
            stranger.api().get(copy).expectProblem(404, "NOT_FOUND");
            stranger.api().post(copy + "/content", CARE).expectProblem(404, "NOT_FOUND");
        }
        sender.api().get(own + "/documents").expectProblem(404, "NOT_FOUND");
        sender.api().post(copy + "/content", CARE).expectProblem(404, "NOT_FOUND");
        recipient.api().post(path + "/documents/" + report + "/content", CARE).expectProblem(404, "NOT_FOUND");
        cases.watcher("TH").get(referral + "/enclosures").expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void whatWasErasedMeanwhileGoesNowhere() {
        String referral = sender.referred(path, recipient.agency(), ALL, both());
        String incoming = incoming(referral);
        String etag = recipient.api().get(incoming).etag();
        erase(path, cases.supervisor(sender.agency()), cases.watcher("TH"));

        recipient.api().post(incoming + "/acceptance", Fields.of(), "If-Match", etag).expectProblem(404, 409);

        assertEquals(List.of(), recipient.api().get("/cases").expect(200).rows());
        assertEquals(List.of(), sender.api().get(referral + "/enclosures").expect(200).rows());
    }

    @Test
    void copiesAreErasedWithTheCaseThatTheyAreIn() {
        String referral = sender.referred(path, recipient.agency(), ALL, both());
        String own = "/cases/" + accept(referral).expect(200).json().getString("caseId");

        erase(own, cases.supervisor(recipient.agency()), cases.watcher("VN"));

        assertEquals(List.of(), recipient.api().get(own + "/documents").expect(200).rows());
        assertFalse(recipient.api().post(own + "/texts", CARE).expect(200).text().contains(secret));
        assertEquals("%PDF-1.7 " + secret, sender.api().post(path + "/documents/" + report + "/content", CARE).expect(200).text());
    }

    @Test
    void theAuditLogDoesNotSayWhatTravels() {
        String referral = sender.referred(path, recipient.agency(), ALL, both());
        accept(referral).expect(200);

        String events = auditor.list("/audit-events", "subject", "referrals", "subjectId", referral.replace("/referrals/", "")).expect(200).text();

        assertTrue(events.contains("REFERRAL_WAS_ACCEPTED"));
        for (String told : List.of(assessment, report, "PAPER", "ASSESSMENT")) {
            assertFalse(events.contains(told), told);
        }
    }

    @Test
    void theSameReferralSentTwiceIsOneAndWithOtherEnclosuresItIsRefused() {
        JsonObject command = Fields.with(referral(path, recipient.agency(), ALL), "enclosures", both());
        String key = Invented.id();
        String first = sender.api().post("/referrals", command, "Idempotency-Key", key).expect(201).json().getString("id");

        assertEquals(first, sender.api().post("/referrals", command, "Idempotency-Key", key).expect(201).json().getString("id"));
        sender.api().post("/referrals", Fields.with(command, "enclosures", List.of(paper(report, null))), "Idempotency-Key", key)
            .expectProblem(422, "KEY_REUSED");
        assertEquals(2, sender.api().get("/referrals/" + first + "/enclosures").expect(200).rows().size());
    }

    private void erase(String forgotten, Worker supervisor, Api watcher) {
        supervisor.closes(forgotten).expect(200);
        CasesDriver.erased(watcher, forgotten).expect(200);
    }

    private void refused(List<String> categories, JsonObject enclosure, String rule) {
        assertEquals(List.of("enclosures"), draft(categories, List.of(enclosure)).expectProblem(422, rule).fields());
    }

    private String drafted(List<String> categories, JsonObject enclosure) {
        return "/referrals/" + draft(categories, List.of(enclosure)).expect(201).json().getString("id");
    }

    private Answer draft(List<String> categories, List<JsonObject> enclosures) {
        return sender.api().post("/referrals", Fields.with(referral(path, recipient.agency(), categories), "enclosures", enclosures));
    }

    private Answer accept(String referral) {
        return recipient.does(incoming(referral), "acceptance", Fields.of());
    }

    private JsonObject only(String list) {
        Worker reader = list.startsWith(path) ? sender : recipient;
        List<JsonObject> rows = reader.api().get(list).expect(200).rows();
        assertEquals(1, rows.size(), rows::toString);
        return rows.get(0);
    }

    private long looks(String participant, String code, String purpose) {
        return cases.watcher(participant).list("/identity-looks", "code", code, "purpose", purpose).expect(200).rows().stream()
            .filter(look -> look.getString("who").equals(recipient.username())).count();
    }

    private List<JsonObject> both() {
        return List.of(assessment("STORY"), paper(report, null));
    }

    private JsonObject assessment(String category) {
        return Fields.of("kind", "ASSESSMENT", "id", assessment, "category", category);
    }

    private static JsonObject paper(String id, String category) {
        return Fields.of("kind", "PAPER", "id", id, "category", category);
    }
}
