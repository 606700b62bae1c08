package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.running.RunningConcord;

/** Agencies of a test's own with those who work there, and cases of theirs; everybody in them is invented. */
public final class CasesDriver {

    /** What a person is told before a consent counts. */
    public static final List<String> EVERYTHING = List.of("AGREED_TO_THE_INTERVIEW", "TOLD_THE_PURPOSE", "TOLD_THE_USE", "TOLD_OF_RESEARCH",
        "TOLD_OF_ACCESS", "TOLD_OF_STORAGE", "TOLD_OF_WITHDRAWAL");

    private final Api api;
    private final AccountsDriver accounts;

    public CasesDriver(RunningConcord concord) {
        api = new Api(concord);
        accounts = new AccountsDriver(concord);
    }

    /** A new agency of a participant; its code. */
    public String agency(String participant) {
        String code = Invented.code();
        api.asSecretariat().put("/agencies/" + code, Fields.of("participant", participant, "name", "Invented agency " + code, "kind", "NGO")).expect(201);
        return code;
    }

    /** Somebody who works on cases of an agency. */
    public Worker worker(String agency) {
        return employed("CASE_WORKER", agency);
    }

    /** Somebody who answers for the cases of an agency. */
    public Worker supervisor(String agency) {
        return employed("CASE_SUPERVISOR", agency);
    }

    private Worker employed(String role, String agency) {
        Account account = accounts.open(role, "AGENCY:" + agency);
        return new Worker(agency, account.username(), withSecondFactor(account));
    }

    /** Somebody who watches over the data of a participant. */
    public Api watcher(String participant) {
        return withSecondFactor(accounts.open("DATA_PROTECTION_OFFICER", "PARTICIPANT:" + participant));
    }

    /** Signed in, once the second factor is set up without which nobody sees cases. */
    private Api withSecondFactor(Account account) {
        Api own = api.as(account);
        String secret = own.post("/me/second-factor", null).expect(200).json().getString("secret");
        own.put("/me/second-factor", Fields.of("secret", secret, "otp", new Authenticator(secret).code(), "password", account.password())).expect(204);
        return own;
    }

    /** The case worker of the demonstration. */
    public Worker shelter() {
        return new Worker("EXAMPLE-SHELTER", "caseworker", api.as("CASE_WORKER"));
    }

    /** A case that somebody of another agency opened by break-glass; its code. */
    public String openedInEmergency(String participant) {
        Worker owner = worker(agency(participant));
        String code = owner.code(owner.openedFor(Invented.code()));
        worker(agency(participant)).breaksTheGlass(code);
        return code;
    }

    /** A screening by the case worker of the demonstration; its id. */
    public String screened() {
        return api.as("CASE_WORKER").post("/screenings", Fields.of("agency", "EXAMPLE-SHELTER", "gender", "MASCULINE", "ageGroup", "ADULT", "migrant",
            "INDICATED", "acts", List.of("RECRUITED"), "signs", List.of("DR-JOB", "EX-HOURS"))).expect(201).json().getString("id");
    }

    /** A file of the case worker of the demonstration, with a mistake in it; its id. */
    public String sentFile() {
        byte[] file = "prs_Gender,Ward\nFeminine,1\nnobody knows,2\n".getBytes(StandardCharsets.UTF_8);
        return api.as("CASE_WORKER").send("POST", "/case-files?agency=EXAMPLE-SHELTER", Map.of("Content-Type", "text/csv"), file).expect(201).json()
            .getString("id");
    }

    /** A case of the case worker of the demonstration, whose person agreed to something; its id. */
    public String consented() {
        Api worker = api.as("CASE_WORKER");
        String id = worker.post("/cases", Fields.of("agency", "EXAMPLE-SHELTER", "gender", "FEMININE", "ageGroup", "ADULT")).expect(201).json().getString("id");
        worker.post("/cases/" + id + "/consents", consent("FOR_REFERRAL", "EXAMPLE-HOUSE", List.of("NAMES"))).expect(201);
        return id;
    }

    /** A consent to pass this on. */
    public static JsonObject consent(String purpose, String recipient, List<String> categories) {
        return Fields.of("purpose", purpose, "recipient", recipient, "categories", categories, "until", LocalDate.now().plusMonths(6).toString(), "told",
            EVERYTHING, "byGuardian", false);
    }

    /** The pages of what the demonstration's agency does for somebody, and of what goes between it and another, from either side. */
    public List<String> pages() {
        Worker shelter = shelter();
        Worker house = worker("EXAMPLE-HOUSE");
        List<String> pages = new ArrayList<>(pagesOf(shelter, shelter.opened()));
        pages.addAll(List.of("assistance/incoming-referral?id=" + last(house.referred(house.opened(), "EXAMPLE-SHELTER", List.of("NAMES"))),
            "assistance/incoming-return?id=" + last(house.returning(house.opened(), "EXAMPLE-SHELTER", List.of("NAMES"))),
            "assistance/link?id=" + linked(shelter)));
        return pages;
    }

    /** The pages of what is done for the person of a case: agreed to, planned, passed on. */
    public List<String> pagesOf(Worker worker, String path) {
        String exception = worker.api().post(path + "/exceptions", Fields.of("purpose", "FOR_REFERRAL", "recipient", "EXAMPLE-HOUSE", "categories",
            List.of("HEALTH"), "ground", "DANGER_TO_SOMEBODY", "until", LocalDate.now().plusDays(3).toString())).expect(201).json().getString("id");
        JsonObject enclosure = Fields.of("kind", "PAPER", "id", worker.scanned(path), "category", "STORY");
        return List.of("assistance/referral?id=" + last(worker.referred(path, "EXAMPLE-HOUSE", List.of("NAMES", "STORY"), List.of(enclosure))),
            "assistance/return?id=" + last(worker.returning(path, "EXAMPLE-HOUSE", List.of("NAMES"))),
            "assistance/case-document?case=" + last(path) + "&id=" + worker.scanned(path),
            "assistance/trafficking-event?case=" + last(path) + "&id=" + worker.suffered(path, "RECRUITMENT", null),
            "assistance/exception?case=" + last(path) + "&id=" + exception,
            "assistance/step?id=" + worker.api().post("/care-steps", Fields.of("caseId", last(path), "kind", "TASK", "dueOn", "2030-01-01")).expect(201).json()
                .getString("id"),
            "assistance/support-plan?case=" + last(path) + "&id=" + worker.api().post(path + "/support-plans", Fields.of("services", List.of("LEGAL_AID"),
                "endsOn", "2030-01-01")).expect(201).json().getString("id"));
    }

    /** A link of a case to one of another country. */
    private String linked(Worker worker) {
        String name = Invented.code();
        Worker elsewhere = worker(agency("MM"));
        elsewhere.openedFor(name);
        return worker.api().list("/case-links", "caseId", last(worker.openedFor(name))).expect(200).rows().get(0).getString("id");
    }

    /** The pages of what the demonstration's supervisor leads. */
    public List<String> pagesOfASupervisor() {
        Worker shelter = shelter();
        String kept = shelter.opened();
        String merge = api.as("CASE_SUPERVISOR").post("/case-merges", Fields.of("keptCase", last(kept), "mergedCode", shelter.code(shelter.opened())))
            .expect(201).json().getString("id");
        return List.of("assistance/cases", "assistance/merge?id=" + merge);
    }

    private static String last(String path) {
        return path.replaceFirst(".*/", "");
    }

    /** What is said of whom a case is about; {@code name} is found nowhere else. */
    public static JsonObject person(String name) {
        return Fields.of("givenName", name, "familyName", "Example", "bornOn", "1990-04-05", "phone", "+00 " + name, "safeContact", "Ask for " + name);
    }

    /** Somebody of an agency, and what they do. */
    public record Worker(String agency, String username, Api api) {

        /** A new case of an adult; the path of it. */
        public String opened() {
            JsonObject facts = Fields.of("agency", agency, "gender", "FEMININE", "ageGroup", "ADULT", "citizenship", "VN", "exploitations",
                List.of("FORCED_LABOUR"), "methods", List.of("DEBT_BONDAGE"));
            return "/cases/" + api.post("/cases", facts).expect(201).json().getString("id");
        }

        /** A new case of somebody of this name. */
        public String openedFor(String name) {
            String path = opened();
            api.post(identity(path) + "/keep", person(name), "If-Match", etag(path)).expect(200);
            return path;
        }

        /** Refers the person of a case to another agency, with a consent to pass this on; the path of the referral. */
        public String referred(String path, String recipient, List<String> categories) {
            return referred(path, recipient, categories, List.of());
        }

        /** The same with what travels with it. */
        public String referred(String path, String recipient, List<String> categories, List<JsonObject> enclosures) {
            api.post(path + "/consents", consent("FOR_REFERRAL", recipient, categories)).expect(201);
            String referral = drafted(path, recipient, categories, enclosures);
            does(referral, "sending", null).expect(200);
            return referral;
        }

        /** A referral that was not sent. */
        public String drafted(String path, String recipient, List<String> categories) {
            return drafted(path, recipient, categories, List.of());
        }

        private String drafted(String path, String recipient, List<String> categories, List<JsonObject> enclosures) {
            JsonObject referral = Fields.with(referral(path, recipient, categories), "enclosures", enclosures.isEmpty() ? null : enclosures);
            return "/referrals/" + api.post("/referrals", referral).expect(201).json().getString("id");
        }

        /** Asks another country's agency to take the person of a case back, with a consent to pass this on; the path of the return. */
        public String returning(String path, String recipient, List<String> categories) {
            api.post(path + "/consents", consent("FOR_RETURN", recipient, categories)).expect(201);
            return "/returns/" + api.post("/returns", request(path, recipient, categories)).expect(201).json().getString("id");
        }

        /** Adds a paper to a case; its id. */
        public String scanned(String path) {
            return scanned(path, "LEGAL_PAPER", "invented");
        }

        /** Adds a paper of this kind, that says this; its id. */
        public String scanned(String path, String kind, String says) {
            String id = Invented.id();
            api.send("PUT", path + "/documents/" + id + "?kind=" + kind, Map.of("Content-Type", "application/pdf"),
                ("%PDF-1.7 " + says).getBytes(StandardCharsets.UTF_8)).expect(204);
            return id;
        }

        /** Writes an assessment of today with a note; its id. */
        public String assessed(String path, String note) {
            return api.post(path + "/assessments", Fields.of("level", "OF_THE_PERSON", "assessedOn", LocalDate.now().toString(), "danger", "HIGH_DANGER",
                "needs", List.of("LEGAL_AID"), "note", note)).expect(201).json().getString("id");
        }

        /** Writes down something that happened, with a note; its id. */
        public String suffered(String path, String stage, String note) {
            return api.post(path + "/events", Fields.of("stage", stage, "country", "TH", "happened", "2019-03", "note", note)).expect(201).json().getString("id");
        }

        /** Does something to the case as it is now. */
        public Answer does(String path, String verb, JsonObject command) {
            return api.step(path, verb, command);
        }

        /** Gives the person of a case a place to stay today, which this source pays for, if it is one. */
        public void served(String path, String source) {
            String today = LocalDate.now().toString();
            JsonObject step = Fields.of("caseId", last(path), "kind", "SERVICE", "service", "SAFE_HOUSING", "dueOn", today, "fundingSource", source);
            String planned = "/care-steps/" + api.post("/care-steps", step).expect(201).json().getString("id");
            does(planned, "completion", Fields.of("doneOn", today)).expect(200);
        }

        /** Closes a case, if somebody who answers for it does. */
        public Answer closes(String path) {
            return does(path, "close", Fields.of("reason", "GOALS_REACHED"));
        }

        /** Opens the case with this code in an emergency for an hour; the path of the emergency. */
        public String breaksTheGlass(String code) {
            return "/emergencies/" + api.post("/emergencies", emergency(code, "Somebody is in danger (invented)", 1)).expect(201).json().getString("id");
        }

        /** The own cases of people found by this. */
        public List<JsonObject> lookedUp(JsonObject asked) {
            return api.post("/identities/look-up", Fields.with(asked, "purpose", "CARE")).expect(200).json().getJsonArray("cases")
                .getValuesAs(JsonObject.class);
        }

        /** Those of people called like this person. */
        public List<JsonObject> lookedUp(String name) {
            return lookedUp(Fields.of("name", name + " Example"));
        }

        /** Asks whom the case is about. */
        public Answer reads(String path) {
            return api.post(identity(path) + "/read", Fields.of("purpose", "CARE"));
        }

        public String code(String path) {
            return api.get(path).expect(200).json().getString("code");
        }

        private String etag(String path) {
            return api.get(path).expect(200).etag();
        }
    }

    /** What a referral of the case at this path says. */
    public static JsonObject referral(String path, String recipient, List<String> categories) {
        return Fields.of("caseId", last(path), "recipient", recipient, "reason", "MORE_SERVICES_NEEDED", "services", List.of("SAFE_HOUSING"),
            "categories", categories, "respondBy", LocalDate.now().plusDays(14).toString());
    }

    /** What is said to open a case in an emergency. */
    public static JsonObject emergency(String code, String reason, int hours) {
        return Fields.of("code", code, "ground", "DANGER_TO_LIFE", "reason", reason, "hours", hours);
    }

    /** What the request of a return says, of the person of the case at this path. */
    public static JsonObject request(String path, String recipient, List<String> categories) {
        return Fields.of("caseId", last(path), "recipient", recipient, "categories", categories, "respondBy", LocalDate.now().plusDays(14).toString());
    }

    /** The person of a case that is closed is to be forgotten: whoever watches over the data sees to it. */
    public static Answer erased(Api watcher, String path) {
        String outline = outline(path);
        return watcher.post(outline + "/erasure", Fields.of("ground", "PERSON_ASKED"), "If-Match", watcher.get(outline).etag());
    }

    /** The path of what those who see nothing of the case at this path know of it. */
    public static String outline(String path) {
        return path.replace("/cases/", "/case-register/");
    }

    /** The path at which the other side sees the referral or return at this path. */
    public static String incoming(String path) {
        return path.replaceFirst("^/", "/incoming-");
    }

    /** The path of whom the case at this path is about. */
    public static String identity(String path) {
        return path.replace("/cases/", "/identities/");
    }
}
