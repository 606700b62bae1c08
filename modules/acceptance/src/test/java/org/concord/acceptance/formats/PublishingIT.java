package org.concord.acceptance.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Which plans are published, and for whom. */
@Acceptance
class PublishingIT {

    private static final List<String> FILES = List.of("iati.xml", "datapackage.zip", "ledger.journal");

    private final PlansDriver plans;
    private final Http http;
    private final Api api;
    private final AccountsDriver accounts;

    PublishingIT(PlansDriver plans, Http http, Api api, AccountsDriver accounts) {
        this.plans = plans;
        this.http = http;
        this.api = api;
        this.accounts = accounts;
    }

    @Test
    void planIsPublishedFromItsFirstApprovalToItsEnd() {
        String plan = plans.draft();
        plans.line(plan, "L1", "VND");
        notPublished(plan);

        plans.lead(plan, "submit", plans.maker());
        notPublished(plan);
        plans.lead(plan, "approve", plans.checker());
        published(plans.maker(), plan);
        plans.lead(plan, "activate", plans.maker());
        published(plans.maker(), plan);
        lead(plan, "revise");
        published(plans.maker(), plan);
        plans.maker().step("/programmes/" + plan, "close", Fields.of("reason", "Over")).expectProblem(409, "PLAN_STATE_FORBIDS");
        plans.lead(plan, "submit", plans.maker());
        published(plans.maker(), plan);
        plans.lead(plan, "approve", plans.checker());
        published(plans.maker(), plan);
        lead(plan, "close");
        published(plans.maker(), plan);
    }

    @Test
    void planOfAnotherCountryDoesNotExist() {
        String plan = plans.planInForce(1);
        Api thailand = api.as(accounts.open("BUDGET_OFFICER", "PARTICIPANT:TH"));

        FILES.forEach(file -> thailand.get("/programmes/" + plan + "/" + file).expectProblem(404, "NOT_FOUND"));
        thailand.get("/organisations/VN/iati.xml").expectProblem(404, "NOT_FOUND");
    }

    @Test
    void whoeverReadsPlansTakesTheirFilesAndNobodyElse() {
        String plan = plans.planInForce(1);

        for (String role : List.of("SECRETARIAT", "FOCAL_POINT", "ANALYST", "AUDITOR")) {
            published(api.as(role), plan);
        }
        for (String role : List.of("TRAINER", "CASE_WORKER")) {
            FILES.forEach(file -> api.as(role).get("/programmes/" + plan + "/" + file).expectProblem(403, "NOT_ALLOWED"));
            api.as(role).get("/organisations/VN/iati.xml").expectProblem(403, "NOT_ALLOWED");
        }
        api.get("/programmes/" + plan + "/iati.xml").expectProblem(401);
    }

    @Test
    void planThatIsOpenedIsReadByEverybodyUntilItIsShut() {
        String plan = plans.planInForce(1);
        String code = plans.maker().get("/programmes/" + plan).expect(200).json().getString("code");
        FILES.forEach(file -> assertEquals(404, http.get("/public/plan-files/" + code + "/" + file, Map.of()).status()));

        plans.checker().post("/programmes/" + plan + "/opening", null).expect(204);
        plans.checker().post("/programmes/" + plan + "/opening", null).expect(204);

        for (String file : List.of("iati.xml", "ledger.journal")) {
            assertEquals(plans.maker().get("/programmes/" + plan + "/" + file).expect(200).text(),
                http.get("/public/plan-files/" + code + "/" + file, Map.of()).expect(200).text());
        }
        assertTrue(http.get("/public/organisation-files/VN/iati.xml", Map.of()).expect(200).text().contains(code));
        assertTrue(isListed(code));

        plans.checker().delete("/programmes/" + plan + "/opening").expect(204);
        assertFalse(isListed(code));
        assertEquals(404, http.get("/public/plan-files/" + code + "/iati.xml", Map.of()).status());
    }

    @Test
    void openPlanHasItsFilesAlsoWhileItsRevisionIsWritten() {
        String plan = plans.planInForce(1);
        String code = plans.maker().get("/programmes/" + plan).expect(200).json().getString("code");
        plans.checker().post("/programmes/" + plan + "/opening", null).expect(204);

        lead(plan, "revise");

        assertTrue(isListed(code));
        FILES.forEach(file -> http.get("/public/plan-files/" + code + "/" + file, Map.of()).expect(200));
    }

    private boolean isListed(String code) {
        return http.get("/public/plans?q=" + code, Map.of()).expect(200).text().contains("plan-files/" + code + "/");
    }

    @Test
    void onlyWhoApprovesPlansOfTheOwnerOpensOne() {
        String plan = plans.planInForce(1);
        String draft = plans.draft();

        plans.checker().post("/programmes/" + draft + "/opening", null).expectProblem(404, "NOT_PUBLISHED");
        api.as(accounts.open("BUDGET_OFFICER", "PARTICIPANT:TH")).post("/programmes/" + plan + "/opening", null).expectProblem(404, "NOT_FOUND");
        api.as("ANALYST").post("/programmes/" + plan + "/opening", null).expectProblem(403, "NOT_ALLOWED");
        for (String path : List.of("/public/plan-files/" + plan, "/public/plan-files/../x/iati.xml", "/public/plan-files/NONE/iati.xml",
                "/public/plan-files/NONE/passwd", "/public/organisation-files/XX/iati.xml")) {
            assertEquals(404, http.get(path, Map.of()).status(), path);
        }
    }

    @Test
    void subRegionalPlanWithoutLinesIsPublishedForARegion() {
        String plan = api.asSecretariat().list("/programmes", "q", "COMMIT-SPA-III").expect(200).rows().get(0).getString("id");
        Standard iati = Standard.of("iati-2.03");
        byte[] activity = api.asSecretariat().get("/programmes/" + plan + "/iati.xml").expect(200).response().body();
        byte[] organisation = api.asSecretariat().get("/organisations/COMMIT/iati.xml").expect(200).response().body();

        assertEquals(List.of(), XmlReading.faults(activity, iati.file("iati-activities-schema.xsd")));
        assertEquals(List.of(), new IatiRules(iati).brokenIn(XmlReading.parse(activity)));
        assertEquals(List.of(), XmlReading.faults(organisation, iati.file("iati-organisations-schema.xsd")));
        assertEquals(List.of(), new IatiRules(iati).brokenIn(XmlReading.parse(organisation)));
    }

    private void notPublished(String plan) {
        FILES.forEach(file -> plans.maker().get("/programmes/" + plan + "/" + file).expectProblem(404, "NOT_PUBLISHED"));
    }

    private static void published(Api reader, String plan) {
        FILES.forEach(file -> reader.get("/programmes/" + plan + "/" + file).expect(200));
    }

    private void lead(String plan, String verb) {
        plans.maker().step("/programmes/" + plan, verb, Fields.of("reason", "For a test")).expect(200);
    }
}
