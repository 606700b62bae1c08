package org.concord.acceptance.training;

import static org.concord.acceptance.driver.TrainingDriver.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Who gets a seat, when many want one at once, and what becomes of a seat that is given back. */
@Acceptance
class AllocationIT {

    private static final JsonObject REASON = Fields.of("reason", "A test");

    private final TrainingDriver training;
    private final PeopleDriver people;
    private final Api trainer;
    private final Api secretariat;

    AllocationIT(TrainingDriver training, PeopleDriver people, Api api) {
        this.training = training;
        this.people = people;
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
        step(first, "confirm", null).expect(200);

        step(first, "withdraw", REASON).expect(200);

        assertEquals(List.of("WITHDRAWN", "OFFERED", "WAITLISTED"), List.of(state(first), state(alternate), state(next)));
        assertTrue(trainer.get(alternate).json().getString("offerExpiresAt").startsWith(day(20)), () -> trainer.get(alternate).text());
        step(next, "confirm", null).expectProblem(409, "NOMINATION_STATE_FORBIDS");
    }

    @Test
    void substituteTakesTheSeatOfTheSameState() {
        String run = training.published("capacity", 1);
        String first = training.accepted(run, "VN", 1);
        training.closeNominations(run);
        trainer.post(run + "/allocation", null).expect(204);
        step(first, "substitute", Fields.of("officer", people.officer("TH"))).expectProblem(422, "OFFICER_OF_OTHER_PARTICIPANT");

        JsonObject next = step(first, "substitute", Fields.of("officer", people.officer("VN"))).expect(200).json();

        assertEquals("SUBSTITUTED", state(first));
        assertEquals("OFFERED", next.getString("state"));
        step("/nominations/" + next.getString("id"), "confirm", null).expect(200);
        training.change(run, "confirmBy", day(0), "closesOn", day(-2)).expect(200);
        training.change(run, "confirmBy", day(-1), "closesOn", day(-2)).expect(200);
        step("/nominations/" + next.getString("id"), "substitute", Fields.of("officer", people.officer("VN"))).expectProblem(409, "SUBSTITUTION_TOO_LATE");
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
        assertEquals(180, answers.stream().map(Answer::json).filter(row -> row.getString("state").equals("WAITLISTED"))
            .map(row -> row.getJsonArray("whyDetails").getString(0)).distinct().count(), "each has a place of its own");
    }

    @Test
    void ofOneFreeSeatGivenByHandAndByTheListAtOnceOneGetsIt() {
        String run = training.published("capacity", 1);
        training.accepted(run, "VN", 1);
        String inTurn = training.accepted(run, "TH", 2);
        String byHand = training.accepted(run, "LA", 3);
        training.closeNominations(run);
        trainer.post(run + "/allocation", null).expect(204);
        training.change(run, "capacity", 2).expect(200);
        String tag = trainer.get(byHand).etag();

        List<Answer> answers = AtOnce.ask(2, n -> n == 0 ? trainer.post(run + "/allocation", null)
            : trainer.post(byHand + "/promote", REASON, "If-Match", tag));

        assertEquals(204, answers.get(0).status(), answers.get(0)::toString);
        if (answers.get(1).status() != 200) {
            answers.get(1).expectProblem(409, 412);
        }
        assertEquals(1, List.of(state(inTurn), state(byHand)).stream().filter("OFFERED"::equals).count());
        assertEquals(2, trainer.get(run).json().getInt("seatsTaken"));
        step(byHand, "promote", REASON).expectProblem(409);
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

    private Answer step(String nomination, String verb, JsonObject body) {
        return TrainingDriver.step(secretariat, nomination, verb, body);
    }

    private String state(String nomination) {
        return trainer.get(nomination).json().getString("state");
    }
}
