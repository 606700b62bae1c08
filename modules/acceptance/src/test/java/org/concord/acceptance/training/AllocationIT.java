package org.concord.acceptance.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.concord.acceptance.driver.TrainingDriver.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Who gets a seat, when many want one at once, and what becomes of a seat that is given back. */
@Acceptance
class AllocationIT {

    private static final JsonObject REASON = Fields.of("reason", "A test");

    private final TrainingDriver training;
    private final PeopleDriver people;
    private final Browser browser;
    private final Api trainer;
    private final Api secretariat;

    AllocationIT(TrainingDriver training, PeopleDriver people, Browser browser, Api api) {
        this.training = training;
        this.people = people;
        this.browser = browser;
        trainer = training.trainer();
        secretariat = api.asSecretariat();
    }

    @Test
    void previewChangesNothingAndIsWhatIsCarriedOutWithItsReasons() {
        String run = training.published("capacity", 2);
        trainer.post(run + "/quotas", Fields.of("kind", "PARTICIPANT", "participants", List.of("LA"), "reserved", 1, "maximum", 2)).expect(201);
        String first = training.accepted(run, "VN", 1);
        String second = training.accepted(run, "VN", 2);
        String reserved = training.accepted(run, "LA", 9);
        training.closeNominations(run);

        List<JsonObject> preview = trainer.list(run + "/allocation").expect(200).rows();
        assertEquals("ELIGIBLE", state(first));
        trainer.post(run + "/allocation", null).expect(204);

        assertEquals(List.of("RESERVED_SEAT", "OPEN_SEAT", "ALL_TAKEN"), preview.stream().map(choice -> choice.getString("why")).toList());
        assertEquals(List.of("OFFERED", "OFFERED", "WAITLISTED"), List.of(state(reserved), state(first), state(second)));
        assertEquals(3, trainer.list(run + "/allocation/events").expect(200).rows().size());
        assertEquals(2, trainer.get(run).json().getInt("seatsTaken"));
        trainer.post(run + "/allocation", null).expect(204);
        assertEquals(3, trainer.list(run + "/allocation/events").expect(200).rows().size(), "nothing new is told twice");
        training.change(run, "capacity", 1).expectProblem(409, "CAPACITY_BELOW_SEATS_TAKEN");
    }

    @Test
    void seatThatIsGivenBackIsOfferedToTheOneInTurnUntilADay() {
        String run = training.published("capacity", 1);
        String first = training.accepted(run, "VN", 1);
        String alternate = training.accepted(run, "VN", 2);
        String next = training.accepted(run, "TH", 3);
        training.closeNominations(run);
        trainer.post(run + "/allocation", null).expect(204);
        secretariat.step(first, "confirm", null).expect(200);

        secretariat.step(first, "withdraw", REASON).expect(200);

        assertEquals(List.of("WITHDRAWN", "OFFERED", "WAITLISTED"), List.of(state(first), state(alternate), state(next)));
        assertTrue(trainer.get(alternate).json().getString("offerExpiresAt").startsWith(day(20)), () -> trainer.get(alternate).text());
        secretariat.step(next, "confirm", null).expectProblem(409, "NOMINATION_STATE_FORBIDS");
    }

    @Test
    void substituteTakesTheSeatOfTheSameState() {
        String run = training.published("capacity", 1);
        String first = training.accepted(run, "VN", 1);
        training.closeNominations(run);
        trainer.post(run + "/allocation", null).expect(204);
        secretariat.step(first, "substitute", Fields.of("officer", people.officer("TH"))).expectProblem(422, "OFFICER_OF_OTHER_PARTICIPANT");

        JsonObject next = secretariat.step(first, "substitute", Fields.of("officer", people.officer("VN"))).expect(200).json();

        assertEquals("SUBSTITUTED", state(first));
        assertEquals("OFFERED", next.getString("state"));
        secretariat.step("/nominations/" + next.getString("id"), "confirm", null).expect(200);
        training.change(run, "confirmBy", day(0), "closesOn", day(-2)).expect(200);
        training.change(run, "confirmBy", day(-1), "closesOn", day(-2)).expect(200);
        secretariat.step("/nominations/" + next.getString("id"), "substitute", Fields.of("officer", people.officer("VN")))
            .expectProblem(409, "SUBSTITUTION_TOO_LATE");
        try (Visitor reader = browser.visitor().signInAs("SECRETARIAT")) {
            reader.goTo("training/nomination?id=" + next.getString("id"));
            assertThat(reader.page().locator("#withdrawNomination-form")).hasCount(1);
            assertThat(reader.page().locator("#substituteOfficer-form")).hasCount(0);
        }
    }

    @Test
    void twoHundredWhoConfirmAtOnceForTwentySeatsAreTwentySeatedAndAHundredAndEightyWaiting() {
        String run = training.published("capacity", 20, "seating", "FIRST_COME");
        List<String> nominations = IntStream.range(0, 200).mapToObj(n -> training.nominated(run, n % 2 == 0 ? "VN" : "TH", 1 + n / 2)).toList();
        trainer.post(run + "/accept-all", null).expect(204);
        List<String> tags = nominations.stream().map(nomination -> secretariat.get(nomination).etag()).toList();

        List<Answer> answers = AtOnce.ask(200, n -> secretariat.post(nominations.get(n) + "/confirm", null, "If-Match", tags.get(n)));

        Map<String, Long> states = answers.stream().map(answer -> answer.expect(200).json().getString("state"))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(Map.of("CONFIRMED", 20L, "WAITLISTED", 180L), states);
        assertEquals(20, trainer.get(run).json().getInt("seatsTaken"));
        List<List<Integer>> list = waiting(run);
        assertEquals(IntStream.rangeClosed(1, 180).boxed().toList(), list.stream().map(told -> told.get(0)).toList());
        assertEquals(list, list.stream().sorted(Comparator.<List<Integer>>comparingInt(told -> told.get(1)).thenComparing(told -> told.get(2))).toList(),
            "by seats of the state, then by rank, whoever confirmed first");
    }

    @Test
    void whoeverWaitsIsServedInTurnBeforeWhoeverConfirmsNext() {
        String run = training.published("capacity", 1, "seating", "FIRST_COME");
        secretariat.step(training.accepted(run, "VN", 1), "confirm", null).expect(200);
        String later = training.accepted(run, "TH", 2);
        String sooner = training.accepted(run, "LA", 1);
        String next = training.accepted(run, "ID", 1);
        secretariat.step(later, "confirm", null).expect(200);
        secretariat.step(sooner, "confirm", null).expect(200);
        assertEquals(List.of("1", "2"), List.of(place(sooner), place(later)));

        training.change(run, "capacity", 2).expect(200);
        secretariat.step(next, "confirm", null).expect(200);

        assertEquals(List.of("OFFERED", "WAITLISTED", "WAITLISTED"), List.of(state(sooner), state(next), state(later)));
        assertEquals(List.of("1", "2"), List.of(place(next), place(later)));
    }

    @Test
    void whoeverWaitedForAQuotaIsServedOnceItIsWiderBeforeWhoeverConfirmsNext() {
        String run = training.published("capacity", 2, "seating", "FIRST_COME");
        String quota = run + "/quotas/" + trainer.post(run + "/quotas", Fields.of("kind", "OPEN", "maximum", 1)).expect(201).json().getString("id");
        secretariat.step(training.accepted(run, "VN", 1), "confirm", null).expect(200);
        String second = training.accepted(run, "VN", 2);
        secretariat.step(second, "confirm", null).expect(200);
        assertEquals("MAXIMUM_REACHED", trainer.get(second).json().getString("why"));

        trainer.put(quota, Fields.of("kind", "OPEN", "maximum", 2), "If-Match", trainer.get(quota).etag()).expect(200);

        assertEquals("OFFERED", state(second));
    }

    @Test
    void alternateIsNotSeatedBesideTheOfficerItStandsInForHoweverEarlyItComes() {
        String run = training.published("capacity", 5, "seating", "FIRST_COME");
        String principal = training.accepted(run, "VN", 1);
        JsonObject standIn = Fields.with(TrainingDriver.nomination(run, people.officer("VN"), 2), "alternateFor", principal.replaceFirst(".*/", ""));
        String alternate = "/nominations/" + secretariat.post("/nominations", standIn).expect(201).json().getString("id");
        training.step(alternate, "accept", null).expect(200);

        secretariat.step(alternate, "confirm", null).expect(200);
        assertEquals(List.of("WAITLISTED", "ALTERNATE"), List.of(state(alternate), trainer.get(alternate).json().getString("why")));
        secretariat.step(principal, "withdraw", REASON).expect(200);

        assertEquals("OFFERED", state(alternate));
        try (Visitor reader = browser.visitor().signInAs("SECRETARIAT")) {
            reader.goTo(alternate.replace("/nominations/", "training/nomination?id="));
            assertThat(reader.page().locator("dl.facts a[href='nomination?id=" + principal.replaceFirst(".*/", "") + "']"))
                .hasText(trainer.get(principal).json().getString("officerName"));
        }
    }

    @Test
    void alternateIsServedOnceTheOfficerItStandsInForCannotBeNominatedAnyMore() {
        String run = training.published();
        String principal = training.nominated(run, "VN", 1);
        JsonObject standIn = Fields.with(TrainingDriver.nomination(run, people.officer("VN"), 2), "alternateFor", principal.replaceFirst(".*/", ""));
        String alternate = "/nominations/" + secretariat.post("/nominations", standIn).expect(201).json().getString("id");
        training.step(alternate, "accept", null).expect(200);
        training.step(principal, "return", REASON).expect(200);

        training.closeNominations(run);
        trainer.post(run + "/allocation", null).expect(204);

        assertEquals("OFFERED", state(alternate));
    }

    @Test
    void noSeatIsGivenByItselfWhileSomebodyNominatedInTimeWaitsToBeLookedAt() {
        String run = training.published("capacity", 1);
        String later = training.accepted(run, "VN", 2);
        String first = training.nominated(run, "TH", 1);
        String unfit = training.nominated(run, "LA", 1);
        training.closeNominations(run);

        training.step(unfit, "reject", REASON).expect(200);
        training.change(run, "capacity", 2).expect(200);
        training.change(run, "capacity", 1).expect(200);
        assertEquals("ELIGIBLE", state(later));
        training.step(first, "accept", null).expect(200);
        trainer.post(run + "/allocation", null).expect(204);

        assertEquals(List.of("OFFERED", "WAITLISTED"), List.of(state(first), state(later)));
    }

    @Test
    void nobodyIsChosenInThePreviewOfARunThatHasBegun() {
        String run = training.published();
        String late = training.accepted(run, "VN", 1);
        training.held(run, 60);

        assertEquals(List.of(), trainer.list(run + "/allocation").expect(200).rows());

        trainer.post(run + "/allocation", null).expect(204);
        assertEquals("EXPIRED", state(late));
    }

    @Test
    void seatReservedForAnotherStateIsNotGivenByHandBeforeTheClose() {
        String run = training.published("capacity", 1);
        trainer.post(run + "/quotas", Fields.of("kind", "PARTICIPANT", "participants", List.of("LA"), "reserved", 1, "maximum", 1)).expect(201);
        String other = training.accepted(run, "VN", 1);
        String own = training.accepted(run, "LA", 1);

        training.step(other, "promote", REASON).expectProblem(409, "FREE_SEATS_RESERVED");

        training.step(own, "promote", REASON).expect(200);
        training.step(other, "promote", REASON).expectProblem(409, "NO_FREE_SEAT");
    }

    @Test
    void nothingMovesInACancelledRun() {
        String run = training.published("capacity", 1);
        String submitted = training.nominated(run, "VN", 4);
        String seated = training.accepted(run, "VN", 1);
        String waiting = training.accepted(run, "TH", 1);
        training.closeNominations(run);
        trainer.post(run + "/allocation", null).expect(204);
        training.step(run, "cancel", REASON).expect(200);

        secretariat.step(seated, "withdraw", REASON).expectProblem(409, "RUN_STATE_FORBIDS");
        secretariat.step(seated, "confirm", null).expectProblem(409, "RUN_STATE_FORBIDS");
        for (String verb : List.of("accept", "return", "reject")) {
            training.step(submitted, verb, verb.equals("accept") ? null : REASON).expectProblem(409, "RUN_STATE_FORBIDS");
        }
        training.step(waiting, "promote", REASON).expectProblem(409, "RUN_STATE_FORBIDS");
        trainer.post(run + "/accept-all", null).expectProblem(409, "RUN_STATE_FORBIDS");
        trainer.post(run + "/allocation", null).expectProblem(409, "RUN_STATE_FORBIDS");

        assertEquals(List.of("SUBMITTED", "OFFERED", "WAITLISTED"), List.of(state(submitted), state(seated), state(waiting)));
    }

    @Test
    void whoStayedAwayIsNotWithdrawnAfterTheLastSessionBegan() {
        String run = training.published();
        String away = training.confirmed(run, "VN");
        training.held(run, 60);

        secretariat.step(away, "withdraw", REASON).expectProblem(409, "WITHDRAWAL_TOO_LATE");

        training.step(run, "close", null).expect(200);
        assertEquals("NO_SHOW", state(away));
    }

    @Test
    void openOffersFollowTheDeadlinesOfTheirRun() {
        String run = training.published();
        String offered = training.offered(run, people.officer("VN"), 1);
        assertTrue(trainer.get(offered).json().getString("offerExpiresAt").startsWith(day(20)), () -> trainer.get(offered).text());

        training.change(run, "confirmBy", day(25)).expect(200);
        assertTrue(trainer.get(offered).json().getString("offerExpiresAt").startsWith(day(25)), () -> trainer.get(offered).text());

        training.held(run, 60);
        training.step(run, "close", null).expect(200);
        assertEquals("EXPIRED", state(offered));
    }

    @Test
    void whoIsEnrolledIsSubstitutedAgainOnceConfirmingGoesOn() {
        String run = training.published();
        String enrolled = training.confirmed(run, "VN");
        training.change(run, "opensOn", day(-9), "closesOn", day(-2), "confirmBy", day(-1)).expect(200);
        trainer.post(run + "/allocation", null).expect(204);
        assertEquals("ENROLLED", state(enrolled));
        training.change(run, "confirmBy", day(9)).expect(200);

        assertEquals("CONFIRMED", secretariat.step(enrolled, "substitute", Fields.of("officer", people.officer("VN"))).expect(200).json().getString("state"));

        assertEquals("SUBSTITUTED", state(enrolled));
    }

    @Test
    void ofOneFreeSeatGivenByHandAndByTheListAtOnceOneGetsIt() {
        String run = training.published("capacity", 1);
        trainer.post(run + "/quotas", Fields.of("kind", "PARTICIPANT", "participants", List.of("TH"), "reserved", 1, "maximum", 2)).expect(201);
        String inTurn = training.accepted(run, "TH", 2);
        String byHand = training.accepted(run, "TH", 3);
        String tag = trainer.get(byHand).etag();

        List<Answer> answers = AtOnce.ask(2, n -> n == 0 ? trainer.post(run + "/allocation", null)
            : trainer.post(byHand + "/promote", REASON, "If-Match", tag));

        assertEquals(204, answers.get(0).status(), answers.get(0)::toString);
        if (answers.get(1).status() != 200) {
            answers.get(1).expectProblem(409, 412);
        }
        assertEquals(1, List.of(state(inTurn), state(byHand)).stream().filter("OFFERED"::equals).count());
        assertEquals(1, trainer.get(run).json().getInt("seatsTaken"));
        secretariat.step(byHand, "promote", REASON).expectProblem(409);
    }

    @Test
    void nobodyGetsMoreThanTheMaximumNotEvenByHand() {
        String run = training.published("capacity", 5);
        trainer.post(run + "/quotas", Fields.of("kind", "OPEN", "maximum", 1)).expect(201);
        training.accepted(run, "VN", 1);
        String second = training.accepted(run, "VN", 2);
        training.closeNominations(run);
        trainer.post(run + "/allocation", null).expect(204);

        assertEquals("MAXIMUM_REACHED", trainer.get(second).json().getString("why"));
        training.step(second, "promote", REASON).expectProblem(409, "QUOTA_FULL");
    }

    /** What those who wait are told, by their place: it, the seats of their state, and their rank. */
    private List<List<Integer>> waiting(String run) {
        return secretariat.everything("/nominations", "run", run.replaceFirst(".*/", ""), "state", "WAITLISTED", "limit", "100").stream()
            .map(row -> row.getJsonArray("whyDetails").getValuesAs(JsonString.class).stream().map(told -> Integer.valueOf(told.getString())).toList())
            .sorted(Comparator.comparingInt(told -> told.get(0))).toList();
    }

    private String place(String nomination) {
        return trainer.get(nomination).json().getJsonArray("whyDetails").getString(0);
    }

    private String state(String nomination) {
        return trainer.get(nomination).json().getString("state");
    }
}
