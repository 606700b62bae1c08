package org.concord.acceptance.training;

import static org.concord.acceptance.driver.CertificatesDriver.facts;
import static org.concord.acceptance.driver.CertificatesDriver.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CertificatesDriver;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A certificate from the day it is issued to its end, as the office keeps it and as a stranger checks it. */
@Acceptance
class CertificateIT {

    private static final Map<String, String> JSON = Map.of("Accept", "application/json");

    private final Api api;
    private final AccountsDriver accounts;
    private final Api office;
    private final Api focalPoint;
    private final Api analyst;
    private final CertificatesDriver certificates;
    private final PeopleDriver people;
    private final Http stranger;

    CertificateIT(Api api, CertificatesDriver certificates, PeopleDriver people, AccountsDriver accounts, Http stranger) {
        this.api = api;
        this.accounts = accounts;
        office = api.asSecretariat();
        focalPoint = api.as("FOCAL_POINT");
        analyst = api.as("ANALYST");
        this.certificates = certificates;
        this.people = people;
        this.stranger = stranger;
    }

    @Test
    void strangerIsToldSixDifferentAnswers() {
        JsonObject suspended = certificates.issued();
        certificates.step(suspended, "suspend").expect(200);
        JsonObject revoked = certificates.issued();
        certificates.step(revoked, "revoke").expect(200);
        JsonObject superseded = certificates.issued();
        JsonObject successor = certificates.superseded(superseded, "validUntil", "2099-12-31").expect(201).json();

        assertEquals("VALID", answer(certificates.issued()));
        assertEquals("SUSPENDED", answer(suspended));
        assertEquals("REVOKED", answer(revoked));
        assertEquals("SUPERSEDED", answer(superseded));
        assertEquals("VALID", answer(successor));
        assertEquals("EXPIRED", answer(certificates.issued("validUntil", "2025-12-31")));
        assertEquals("UNKNOWN", stranger.get(path(suspended) + "0", JSON).expect(404).json().getString("answer"));
    }

    @Test
    void strangerIsToldWhatItStatesButNotWhoHoldsIt() {
        JsonObject issued = certificates.issued();

        JsonObject told = certificates.check(issued).expect(200).json();
        assertEquals("ACHIEVEMENT", told.getString("kind"));
        assertEquals("TIP-INTERVIEW", told.getString("courseCode"));
        assertEquals("2025-11-17", told.getString("firstDay"));
        assertEquals(630, told.getInt("minutes"));
        assertTrue(told.isNull("holder"));
        assertFalse(told.toString().contains(issued.getString("number")), "the number is what one must have read on the paper");
        assertTrue(certificates.check(issued, "?number=2025-AAAA-AAAA").json().isNull("holder"));
        assertEquals("Đỗ Thị Example", certificates.check(issued, "?number=" + issued.getString("number")).json().getString("holder"));
        assertEquals("Đỗ Thị Example", certificates.check(certificates.issued("showsName", true)).json().getString("holder"));
    }

    @Test
    void whateverIsNoTokenIsUnknownInTheSameWords() {
        String unknown = stranger.get("/public/verify/0000000000000000000000000A", JSON).expect(404).text();

        for (String token : List.of("", "x", "%00", "..%2f", "a".repeat(3000), "%27%20or%201=1", "%F0%9F%98%80")) {
            Answer answer = stranger.get("/public/verify/" + token, JSON);
            assertTrue(answer.status() == 404 && (answer.text().equals(unknown) || !answer.type().equals("application/json")) || answer.status() == 400, answer::toString);
            answer.expectNothingOfTheInside();
        }
    }

    @Test
    void whoeverChecksTooFastIsToldToWaitAndOthersAreNot() {
        String path = path(certificates.issued());
        Map<String, String> hasty = Map.of("Accept", "application/json", "X-Forwarded-For", "2001:db8:1:" + Invented.id().substring(32) + "::1");

        Answer last = untilRefused(path, hasty);

        last.expectProblem(429, "TOO_MANY_CHECKS");
        assertTrue(Integer.parseInt(last.header("Retry-After")) >= 1);
        assertFalse(untilRefused(path, Map.of("Accept", "text/html", "X-Forwarded-For", hasty.get("X-Forwarded-For"))).header("Retry-After").isEmpty());
        stranger.get(path, JSON).expect(200);
    }

    @Test
    void whatEndedStaysSo() {
        JsonObject revoked = certificates.issued();
        certificates.step(revoked, "suspend").expect(200);
        certificates.step(revoked, "reinstate").expect(200);
        certificates.step(revoked, "revoke").expect(200);

        certificates.step(revoked, "reinstate").expectProblem(409, "CERTIFICATE_STATE_FORBIDS");
        certificates.superseded(revoked).expectProblem(409, "CERTIFICATE_STATE_FORBIDS");
        office.post("/certificates/" + revoked.getString("id") + "/revoke", Fields.of("reason", "Again"), "If-Match", "\"0\"").expectProblem(412, "STALE_VERSION");
    }

    @Test
    void whatARunEndsInIsNotIssuedByHand() {
        for (String field : List.of("run", "nomination")) {
            JsonObject unearned = facts(field, Invented.id());

            assertEquals(field, office.post("/certificates", unearned).expectProblem(422, "CERTIFICATE_OF_A_RUN").json().getString("field"));
            office.put("/certificates/" + Invented.id(), unearned).expectProblem(422, "CERTIFICATE_OF_A_RUN");
        }
    }

    @Test
    void holderIsAnOfficerWhomTheParticipantHasAndWhoIsNamed() {
        String gone = people.officer("VN");
        office.post("/officers/" + gone + "/anonymise", null, "If-Match", "\"0\"").expect(200);

        office.post("/certificates", facts("participant", "ATLANTIS")).expectProblem(422, "UNKNOWN_PARTICIPANT");
        office.post("/certificates", facts("officer", Invented.id())).expectProblem(422, "UNKNOWN_OFFICER");
        office.post("/certificates", facts("officer", people.officer("TH"))).expectProblem(422, "OFFICER_OF_OTHER_PARTICIPANT");
        office.post("/certificates", facts("officer", gone)).expectProblem(409, "OFFICER_ANONYMISED");
    }

    @Test
    void nobodyIssuesOrKeepsACertificateOfHisOwn() {
        Account keeper = accounts.open("SECRETARIAT", "ALL");
        Api own = api.as(keeper);
        String officer = people.officer("VN");
        office.post("/officers/" + officer + "/account", Fields.of("account", keeper.username()), "If-Match", "\"0\"").expect(200);

        own.post("/certificates", facts("officer", officer)).expectProblem(409, "CERTIFICATE_OF_ONESELF");
        JsonObject issued = certificates.issued("officer", officer);
        String path = "/certificates/" + issued.getString("id");
        own.post(path + "/supersede", Fields.of("holder", "Another Example", "showsName", true, "reason", "A test"))
            .expectProblem(409, "CERTIFICATE_OF_ONESELF");
        certificates.step(issued, "suspend").expect(200);
        own.post(path + "/reinstate", null, "If-Match", office.get(path).etag()).expectProblem(409, "CERTIFICATE_OF_ONESELF");
    }

    @Test
    void whoNoLongerAgreesIsShownToNobodyFromThenOn() {
        String officer = people.officer("VN");
        JsonObject issued = certificates.issued("officer", officer, "showsName", true);
        assertEquals("Đỗ Thị Example", certificates.check(issued).json().getString("holder"));

        agrees(officer, false);
        assertTrue(certificates.check(issued).json().isNull("holder"));
        assertFalse(office.get("/certificates/" + issued.getString("id")).json().getBoolean("showsName"));
        assertEquals("Đỗ Thị Example", certificates.check(issued, "?number=" + issued.getString("number")).json().getString("holder"));
        JsonObject later = certificates.superseded(issued, "showsName", true).expect(201).json();
        assertFalse(later.getBoolean("showsName"), "the holder's record says otherwise");

        agrees(officer, true);
        assertEquals("Đỗ Thị Example", certificates.check(later).json().getString("holder"));
    }

    private void agrees(String officer, boolean agreed) {
        Answer now = office.get("/officers/" + officer);
        office.put("/officers/" + officer, Fields.with(PeopleDriver.described("VN"), "givenName", now.json().getString("givenName"), "showsName", agreed),
            "If-Match", now.etag()).expect(200);
    }

    @Test
    void certificateIsIssuedAndSupersededOnceHoweverOftenItIsSent() {
        String path = "/certificates/" + Invented.id();
        JsonObject first = office.put(path, facts()).expect(201).json();
        assertEquals(first.getString("number"), office.put(path, facts()).expect(200).json().getString("number"));
        office.put(path, facts("minutes", 60)).expectProblem(422, "KEY_REUSED");
        office.put(path, facts("holder", "Another Example")).expectProblem(422, "KEY_REUSED");

        String key = Invented.id();
        JsonObject put = Fields.of("holder", "Đỗ Thị Example", "showsName", true, "reason", "A test");
        String second = office.post(path + "/supersede", put, "Idempotency-Key", key).expect(201).json().getString("id");
        assertEquals(second, office.post(path + "/supersede", put, "Idempotency-Key", key).expect(201).json().getString("id"));
        office.post(path + "/supersede", Fields.with(put, "holder", "Another Example"), "Idempotency-Key", key).expectProblem(422, "KEY_REUSED");
    }

    @Test
    void namesAreReadByTheOwnFocalPointAndByThoseWhoKeepCertificates() {
        String course = Invented.code();
        JsonObject own = certificates.issued("courseCode", course);
        JsonObject another = certificates.issued("courseCode", course, "participant", "TH");

        assertEquals(List.of(own.getString("id")), focalPoint.list("/certificates", "course", course).expect(200).rows().stream().map(row -> row.getString("id")).toList());
        focalPoint.get("/certificates/" + another.getString("id")).expectProblem(404, "NOT_FOUND");
        focalPoint.get("/certificates/" + another.getString("id") + "/credential.jwt").expectProblem(404, "NOT_FOUND");
        analyst.get("/certificates").expectProblem(403, "NOT_ALLOWED");
        assertEquals(2, office.list("/certificates", "course", course, "state", "ISSUED", "q", "do thi").expect(200).rows().size());
        String typed = own.getString("number").replace("-", " ").toLowerCase();
        assertEquals(1, office.list("/certificates", "number", typed).expect(200).rows().size());
    }

    @Test
    void sheetIsPrintedForThoseWhoMayReadTheName() {
        String path = "/certificates/" + certificates.issued().getString("id") + "/certificate.pdf";

        Answer sheet = office.get(path).expect(200);
        assertEquals("application/pdf", sheet.type());
        assertTrue(sheet.text().startsWith("%PDF-"));
        focalPoint.get("/certificates/" + certificates.issued("participant", "TH").getString("id") + "/certificate.pdf").expectProblem(404, "NOT_FOUND");
    }

    @Test
    void certificateOfAnAnonymisedOfficerStillCountsAndNamesNobody() {
        String officer = people.officer("VN");
        JsonObject issued = certificates.issued("officer", officer, "showsName", true);
        String path = "/certificates/" + issued.getString("id");
        office.post("/officers/" + officer + "/anonymise", null, "If-Match", "\"0\"").expect(200);

        JsonObject told = certificates.check(issued, "?number=" + issued.getString("number")).expect(200).json();
        assertEquals("VALID", told.getString("answer"));
        assertTrue(told.isNull("holder"));
        assertFalse(office.get(path).expect(200).text().contains("Example"));
        assertEquals(List.of(), office.list("/certificates", "officer", officer, "q", "do thi").expect(200).rows());
        office.get(path + "/credential.jwt").expectProblem(404, "NOT_FOUND");
        office.get(path + "/certificate.pdf").expectProblem(409, "HOLDER_FORGOTTEN");
        certificates.superseded(issued).expectProblem(409, "HOLDER_FORGOTTEN");
    }

    @Test
    void listOfWhatCountsNoMoreNamesCredentialsAndNothingElse() {
        JsonObject revoked = certificates.issued();
        certificates.step(revoked, "revoke").expect(200);
        JsonObject good = certificates.issued();

        String list = stranger.get("/public/revocations").expect(200).text();
        assertTrue(list.contains("urn:uuid:" + revoked.getString("id")));
        assertFalse(list.contains(good.getString("id")));
        assertFalse(list.contains(path(revoked).replaceFirst(".*/", "")), "the token is not there");
    }

    @Test
    void whatIsWrongIsNamedByFieldAndReason() {
        office.post("/certificates", facts("lastDay", "2025-11-16")).expectProblem(422, "ENDS_BEFORE_START");
        office.post("/certificates", facts("minutes", 0)).expectProblem(422, "NOT_A_NUMBER");
        office.post("/certificates", facts("holder", " ")).expectProblem(422, "REQUIRED");
        office.post("/certificates", facts("kind", "DOCTORATE")).expectProblem(422, "NOT_ONE_OF");
        office.post("/certificates", facts("validUntil", "2025-11-20")).expectProblem(422, "ENDS_BEFORE_START");
    }

    /** The first refusal; what was let through is made good for again while the test runs. */
    private Answer untilRefused(String path, Map<String, String> headers) {
        Answer last = stranger.get(path, headers);
        for (int i = 0; i < 400 && last.status() == 200; i++) {
            last = stranger.get(path, headers);
        }
        return last.expect(429);
    }

    private String answer(JsonObject certificate) {
        return certificates.check(certificate).expect(200).json().getString("answer");
    }
}
