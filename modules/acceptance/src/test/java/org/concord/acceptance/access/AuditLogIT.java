package org.concord.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** Who did what, and the proof that nobody tampered with it. */
@Acceptance
class AuditLogIT {

    private final Api api;
    private final AccountsDriver accounts;
    private final MembersDriver members;
    private final RunningConcord concord;

    AuditLogIT(Api api, AccountsDriver accounts, MembersDriver members, RunningConcord concord) {
        this.api = api;
        this.accounts = accounts;
        this.members = members;
        this.concord = concord;
    }

    @Test
    void changeIsListedWithWhoDidItAndToWhat() {
        String body = members.body(members.process());

        members.change("/bodies/" + body + "/dissolve", "/bodies/" + body, Fields.of("on", "2024-12-31")).expect(200);

        List<JsonObject> events = log("subject", "bodies", "subjectId", body);
        assertEquals(List.of("BODY_DISSOLVED", "BODY_ESTABLISHED"), events.stream().map(event -> event.getString("action")).toList());
        assertEquals("secretariat", events.get(0).getString("who"));
        assertTrue(events.get(0).getString("details").contains("2024-12-31"), () -> events.get(0).toString());
    }

    @Test
    void signInsAreListedThoseThatFailedToo() {
        Account account = accounts.open("ANALYST", "ALL");
        api.signIn(account.username(), account.password()).expect(201);
        api.signIn(account.username(), "not the password").expect(401);

        List<String> actions = log("who", account.username()).stream().map(event -> event.getString("action")).toList();

        assertEquals(List.of("SIGN_IN_FAILED", "TOKEN_ISSUED"), actions);
    }

    @Test
    void refusedChangeLeavesNoTrace() {
        String participant = Invented.code();

        api.asSecretariat().put("/participants/" + participant, Fields.of("kind", "ORGANISATION")).expect(422);

        assertEquals(List.of(), log("subjectId", participant));
    }

    @Test
    void passwordsAndTokensAreNeverKept() {
        Account account = accounts.open("ANALYST", "ALL");
        String token = api.as(account).token();

        Answer everything = api.as("AUDITOR").list("/audit-events", "limit", "500").expect(200);

        assertFalse(everything.text().contains(account.password()) || everything.text().contains(token));
    }

    @Test
    void everyRoleButThreeIsRefused() {
        for (String role : List.of("SECRETARIAT", "FOCAL_POINT", "TRAINER", "BUDGET_OFFICER", "CASE_WORKER", "CASE_SUPERVISOR", "ANALYST")) {
            api.as(role).get("/audit-events").expectProblem(403, "NOT_ALLOWED");
            api.as(role).get("/audit-events/verification").expectProblem(403, "NOT_ALLOWED");
        }
        for (String role : List.of("AUDITOR", "DATA_PROTECTION_OFFICER", "ADMINISTRATOR")) {
            api.as(role).get("/audit-events").expect(200);
        }
    }

    @Test
    void theChainIsWholeAndAgreesWithTheExportedHeads() {
        JsonObject verification = api.as("AUDITOR").get("/audit-events/verification").expect(200).json();

        assertTrue(verification.getBoolean("intact"), verification::toString);
        assertTrue(verification.getInt("events") > 0 && verification.getInt("exportedHeads") > 0, verification::toString);
    }

    @Test
    void whatIsRefusedForLackOfARightIsToldOnceAnHour() {
        Account account = accounts.open("ANALYST", "ALL");
        Api analyst = api.as(account);
        for (int again = 0; again < 5; again++) {
            analyst.get("/audit-events").expectProblem(403, "NOT_ALLOWED");
            analyst.get("/accounts").expectProblem(403, "NOT_ALLOWED");
        }

        List<JsonObject> refused = refusals(account);

        assertEquals(Set.of("READ_AUDIT", "KEEP_ACCOUNTS"), lacking(refused));
        assertEquals(refused.size(), refused.stream().map(event -> event.getString("subjectId") + event.getString("at").substring(0, 13)).distinct().count(),
            "one for each right and hour by the clock");
    }

    @Test
    void refusalTellsNothingOfWhatWasAskedFor() {
        Account account = accounts.openFocalPoint("TH");
        String asked = Invented.code();

        api.as(account).put("/participants/" + asked, Fields.of("kind", "ORGANISATION", "names", Fields.of("en", asked))).expectProblem(403, "NOT_ALLOWED");

        JsonObject refused = refusals(account).get(0);
        assertEquals("rights", refused.getString("subject"));
        assertTrue(refused.isNull("details"), refused::toString);
        assertFalse(refused.toString().contains(asked), refused::toString);
    }

    @Test
    void refusalOnAPageIsToldToo() {
        Account account = accounts.open("ANALYST", "ALL");

        new PageSession(concord).signIn(account).get("/access/accounts").expect(403);

        assertEquals(Set.of("KEEP_ACCOUNTS"), lacking(refusals(account)));
    }

    @Test
    void whoIsNotSignedInIsNotToldOf() {
        api.get("/audit-events").expectProblem(401, "SIGN_IN_REQUIRED");

        assertTrue(log("action", "ACCESS_REFUSED").stream().noneMatch(event -> event.isNull("who")));
    }

    private List<JsonObject> refusals(Account of) {
        return log("who", of.username(), "action", "ACCESS_REFUSED");
    }

    private static Set<String> lacking(List<JsonObject> refused) {
        return refused.stream().map(event -> event.getString("subjectId")).collect(Collectors.toSet());
    }

    private List<JsonObject> log(String... filters) {
        return api.as("AUDITOR").everything("/audit-events", filters);
    }
}
