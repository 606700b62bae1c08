package org.concord.acceptance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Officers, whose names are for the own focal point and the office, and trainers with their accreditations. */
@Acceptance
class PeopleIT {

    private static final LocalDate TODAY = LocalDate.now();

    private final Api secretariat;
    private final Api vietnam;
    private final Api thailand;
    private final Api analyst;
    private final Api administrator;
    private final AccountsDriver accounts;
    private final PeopleDriver people;
    private final TrainingDriver training;

    PeopleIT(Api api, AccountsDriver accounts, PeopleDriver people, TrainingDriver training) {
        secretariat = api.asSecretariat();
        vietnam = api.as("FOCAL_POINT");
        thailand = api.as(accounts.openFocalPoint("TH"));
        analyst = api.as("ANALYST");
        administrator = api.as("ADMINISTRATOR");
        this.accounts = accounts;
        this.people = people;
        this.training = training;
    }

    @Test
    void officersOfAnotherStateDoNotExist() {
        JsonObject officer = enter(vietnam, PeopleDriver.described("VN"));
        String name = officer.getString("givenName");

        String path = "/officers/" + officer.getString("id");
        thailand.get(path).expectProblem(404, "NOT_FOUND");
        thailand.put(path, PeopleDriver.described("VN"), "If-Match", "\"0\"").expectProblem(404, "NOT_FOUND");
        assertEquals(List.of(), thailand.list("/officers", "q", name).expect(200).rows());
        assertEquals(List.of(), thailand.list("/officers", "participant", "VN").expect(200).rows());
        assertFalse(thailand.send("GET", "/officers", Map.of("Accept", "text/csv"), null).expect(200).text().contains(name));
        analyst.get("/officers").expectProblem(403, "NOT_ALLOWED");

        assertEquals(1, vietnam.list("/officers", "q", name.toLowerCase(), "gender", "WOMAN", "language", "en").expect(200).rows().size());
        assertTrue(vietnam.send("GET", "/officers", Map.of("Accept", "text/csv"), null).expect(200).text().contains(name));
    }

    @Test
    void trainersOfAnotherStateDoNotExistEither() {
        String trainer = people.trainer("VN");

        thailand.get("/trainers/" + trainer).expectProblem(404, "NOT_FOUND");
        assertEquals(List.of(), thailand.get("/trainers/" + trainer + "/accreditations").expect(200).rows());
        assertEquals(List.of(), thailand.list("/trainers", "participant", "VN").expect(200).rows());
        assertEquals(1, vietnam.get("/trainers/" + trainer + "/accreditations").expect(200).rows().size());
    }

    @Test
    void focalPointEntersOfficersOfTheOwnParticipantOnly() {
        vietnam.post("/officers", PeopleDriver.described("TH")).expectProblem(403, "NOT_ALLOWED");
        secretariat.post("/officers", PeopleDriver.described("ATLANTIS")).expectProblem(422, "UNKNOWN_PARTICIPANT");
    }

    @Test
    void sameOfficerUnderTwoSpellingsIsRefusedUnlessSaidToBeAnother() {
        String given = Invented.code().replace('-', ' ');
        JsonObject first = Fields.with(PeopleDriver.described("VN"), "givenName", given, "familyName", "Đặng Thị Ánh", "nativeName", "Ánh " + given);
        String path = "/officers/" + enter(vietnam, first).getString("id");

        JsonObject otherwise = Fields.with(PeopleDriver.described("VN"), "givenName", "dang thi anh", "familyName", given.toLowerCase());
        Answer refused = vietnam.post("/officers", otherwise).expectProblem(409, "POSSIBLE_SAME_OFFICER");
        assertEquals("familyName", refused.json().getString("field"));
        assertTrue(refused.text().contains("Đặng Thị Ánh"), refused::text);
        vietnam.post("/officers", Fields.with(PeopleDriver.described("VN"), "nativeName", given + " anh")).expectProblem(409, "POSSIBLE_SAME_OFFICER");
        secretariat.post("/officers", Fields.with(otherwise, "participant", "TH")).expect(201);

        enter(vietnam, Fields.with(otherwise, "evenSo", true));
        vietnam.put(path, Fields.with(first, "agency", "Another agency"), "If-Match", "\"0\"").expect(200);
        vietnam.put(path, Fields.with(first, "givenName", "Dang Thi Anh", "familyName", given), "If-Match", "\"1\"").expect(200);
    }

    @Test
    void ofTwoWhoEnterOneOfficerAtOnceOneIsToldThatItIsDone() {
        JsonObject officer = PeopleDriver.described("VN");

        List<Answer> answers = AtOnce.ask(2, person -> vietnam.post("/officers", officer));

        assertEquals(List.of(201, 409), answers.stream().map(Answer::status).sorted().toList(), answers::toString);
    }

    @Test
    void nothingNamesAnAnonymisedOfficer() {
        JsonObject officer = enter(vietnam, PeopleDriver.described("VN"));
        String path = "/officers/" + officer.getString("id");

        vietnam.post(path + "/anonymise", null, "If-Match", "\"0\"").expectProblem(403, "NOT_ALLOWED");
        JsonObject left = secretariat.post(path + "/anonymise", null, "If-Match", "\"0\"").expect(200).json();

        for (String named : List.of("givenName", "familyName", "nativeName", "agency", "office", "email", "account", "keepUntil")) {
            assertEquals(JsonValue.NULL, left.get(named), named);
        }
        assertEquals("WOMAN", left.getString("gender"));
        vietnam.put(path, PeopleDriver.described("VN"), "If-Match", "\"1\"").expectProblem(409, "OFFICER_ANONYMISED");
        register(officer.getString("id")).expectProblem(409, "OFFICER_ANONYMISED");
        assertEquals(List.of(), vietnam.list("/officers", "q", officer.getString("givenName")).rows());
    }

    @Test
    void wordsAboutAnOfficerGoWithTheName() {
        String run = training.published();
        String officer = people.officer("VN");
        String nomination = "/nominations/" + Invented.id();
        JsonObject endorsed = Fields.with(TrainingDriver.nomination(run, officer, 1), "endorsement", "Zebra, head of the border unit");
        secretariat.put(nomination, endorsed).expect(201);
        training.step(nomination, "accept", null).expect(200);
        training.step(nomination, "promote", Fields.of("reason", "Zebra alone speaks Lao")).expect(200);
        secretariat.step(nomination, "confirm", null).expect(200);
        training.step(nomination, "flag", Fields.of("flag", "Zebra sat beside a friend")).expect(200);
        training.attended(training.held(run, 60, 150), 60, nomination).expect(204);
        training.step(run, "close", null).expect(200);
        String later = "/later-evaluations/" + vietnam.list("/later-evaluations", "run", run.replaceFirst(".*/", "")).rows().get(0).getString("id");
        vietnam.step(later, "answer", Fields.of("applied", 4, "example", "Zebra asks open questions")).expect(200);
        assertTrue(secretariat.get(nomination).text().contains("Zebra") && secretariat.list(run + "/allocation/events").text().contains("Zebra"));

        secretariat.step("/officers/" + officer, "anonymise", null).expect(200);

        for (String path : List.of(nomination, run + "/allocation/events", later)) {
            assertFalse(secretariat.get(path).expect(200).text().contains("Zebra"), path);
        }
        assertEquals("CHOSEN_BY_HAND", secretariat.list(run + "/allocation/events").rows().get(0).getString("why"), "that it was chosen stays");
        assertFalse(secretariat.get(nomination).json().isNull("flag"), "that there is a doubt stays");
    }

    @Test
    void auditLogKeepsNoEndorsementAndAnotherOneUnderTheSameIdIsToldApart() {
        String run = training.published();
        String nomination = Invented.id();
        String path = "/nominations/" + nomination;
        JsonObject endorsed = Fields.with(TrainingDriver.nomination(run, people.officer("VN"), 1), "endorsement", "Quagga is the best we have");
        vietnam.put(path, endorsed).expect(201);
        vietnam.put(path, endorsed).expect(200);
        vietnam.put(path, Fields.with(endorsed, "endorsement", "Somebody else is")).expectProblem(422, "KEY_REUSED");

        training.step(path, "flag", Fields.of("flag", "Quagga sat beside a friend")).expect(200);

        String audit = administrator.list("/audit-events", "subject", "nominations", "subjectId", nomination).expect(200).text();
        assertTrue(audit.contains("OFFICER_NOMINATED") && audit.contains("RESULT_DOUBTED"), audit);
        assertFalse(audit.contains("Quagga"), audit);
    }

    @Test
    void accountIsOneOfficersOwn() {
        Account account = accounts.openFocalPoint("VN");
        String path = "/officers/" + people.officer("VN") + "/account";
        String another = "/officers/" + people.officer("VN") + "/account";

        vietnam.post(path, Fields.of("account", account.username()), "If-Match", "\"0\"").expectProblem(403, "NOT_ALLOWED");
        link(path, Invented.username(), 0).expectProblem(422, "UNKNOWN_ACCOUNT");
        assertEquals(account.username(), link(path, account.username(), 0).expect(200).json().getString("account"));
        link(another, account.username(), 0).expectProblem(409, "ACCOUNT_OF_ANOTHER_OFFICER");
        link(path, null, 1).expect(200);
        link(another, account.username(), 0).expect(200);
    }

    @Test
    void trainerIsAnOfficerOnceAndAccreditedForATime() {
        String officer = people.officer("VN");
        JsonObject trainer = register(officer).expect(201).json();
        String path = "/trainers/" + trainer.getString("id");

        register(officer).expectProblem(409, "TRAINER_ALREADY");
        register(Invented.id()).expectProblem(422, "UNKNOWN_OFFICER");
        accredit(path, TODAY, TODAY.plusDays(30), 0).expect(200);
        accredit(path, TODAY.plusDays(30), TODAY.plusDays(60), 1).expectProblem(409, "ACCREDITATION_OVERLAPS");
        accredit(path, TODAY, TODAY.plusDays(60), 0).expectProblem(412, "STALE_VERSION");

        String name = trainer.getString("givenName");
        assertEquals(1, secretariat.list("/trainers", "q", name, "asOf", TODAY.plusDays(30).toString(), "language", "vi").expect(200).rows().size());
        secretariat.post(path + "/end-accreditation", Fields.of("from", TODAY, "to", TODAY.plusDays(9)), "If-Match", "\"1\"").expect(200);
        assertEquals(List.of(), secretariat.list("/trainers", "q", name, "asOf", TODAY.plusDays(10).toString()).expect(200).rows());
        assertEquals(TODAY.plusDays(9).toString(), secretariat.get(path).json().getString("accreditedUntil"));
    }

    @Test
    void accreditationDoesNotEndBeforeASessionThatTheTrainerIsToGive() {
        String trainer = people.trainer("VN");
        String sessions = training.draft() + "/sessions";
        String session = sessions + "/" + training.trainer().post(sessions, Fields.with(TrainingDriver.session(31, "09:00", "10:00"),
            "trainers", List.of(trainer))).expect(201).json().getString("id");

        endAfter30Days(trainer).expectProblem(409, "TRAINER_STILL_TEACHES");
        training.trainer().delete(session, "If-Match", training.trainer().get(session).etag()).expect(204);
        endAfter30Days(trainer).expect(200);
    }

    private Answer endAfter30Days(String trainer) {
        return secretariat.post("/trainers/" + trainer + "/end-accreditation", Fields.of("from", TODAY.minusYears(1), "to", TODAY.plusDays(30)),
            "If-Match", "\"1\"");
    }

    private static JsonObject enter(Api who, JsonObject officer) {
        return who.post("/officers", officer).expect(201).json();
    }

    private Answer link(String path, String account, int version) {
        return secretariat.post(path, Fields.of("account", account), "If-Match", "\"" + version + "\"");
    }

    private Answer register(String officer) {
        return secretariat.post("/trainers", Fields.of("officer", officer, "expertise", "Interviews", "languages", List.of("en", "vi")));
    }

    private Answer accredit(String path, LocalDate from, LocalDate to, int version) {
        return secretariat.post(path + "/accredit", Fields.of("from", from, "to", to), "If-Match", "\"" + version + "\"");
    }
}
