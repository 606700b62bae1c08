package org.concord.training.internal.nomination;

import static org.concord.training.api.AllocationReason.ALTERNATE;
import static org.concord.training.api.AllocationReason.MAXIMUM_REACHED;
import static org.concord.training.api.AllocationReason.OPEN_SEAT;

import static org.concord.training.api.QuotaKind.GROUP;
import static org.concord.training.api.QuotaKind.OPEN;
import static org.concord.training.api.QuotaKind.PARTICIPANT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concord.training.api.AllocationReason;
import org.concord.training.api.QuotaKind;
import org.concord.training.internal.run.Quota;
import org.concord.training.internal.run.Quotas;
import org.junit.jupiter.api.Test;

/** Who gets a seat, and why. */
class AllocationTest {

    private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    private static final LocalDate CLOSE = LocalDate.of(2030, 1, 31);

    @Test
    void reservedSeatsAreServedFirstAndTheRestByFewestSeatsThenRankThenTime() {
        List<Choice> choices = afterClose(3, Map.of(), List.of(quota(PARTICIPANT, List.of("LA"), 1, 3)),
            one("v1", "VN", 1, 0), one("v2", "VN", 2, 0), one("t1", "TH", 1, 5), one("l9", "LA", 9, 9));

        assertEquals(List.of("l9 RESERVED_SEAT [1]", "v1 OPEN_SEAT [0, 1]", "t1 OPEN_SEAT [0, 1]", "v2 ALL_TAKEN [1, 1, 2]"), told(choices));
    }

    @Test
    void unusedReservedSeatsStayUntilTheCloseAndThenGoToTheOthers() {
        List<Quota> quotas = List.of(quota(PARTICIPANT, List.of("LA"), 2, 2));
        Candidate vietnamese = one("v1", "VN", 1, 0);

        assertEquals(List.of(), told(Allocation.ofReservedSeats(quotas, new Shares(quotas, Map.of(), 2), List.of(vietnamese))));
        assertEquals(List.of("v1 RESERVED_UNTIL_CLOSE [2030-01-31]"), told(Allocation.ofAllSeats(quotas, new Shares(quotas, Map.of(), 2), List.of(vietnamese), CLOSE)));
        assertEquals(List.of("v1 OPEN_SEAT [0, 1]"), told(afterClose(2, Map.of(), quotas, vietnamese)));
    }

    @Test
    void noStateHasMoreThanItsMaximumNorAGroupMoreThanItsOwn() {
        List<Quota> quotas = List.of(quota(GROUP, List.of("LA", "KH"), 0, 2), quota(OPEN, List.of(), 0, 1));

        List<Choice> choices = afterClose(10, Map.of(), quotas, one("l1", "LA", 1, 0), one("l2", "LA", 2, 0), one("k1", "KH", 1, 1), one("v1", "VN", 1, 2),
            one("v2", "VN", 2, 3));

        assertEquals(Map.of("l1", OPEN_SEAT, "k1", OPEN_SEAT, "l2", MAXIMUM_REACHED, "v1", OPEN_SEAT, "v2", MAXIMUM_REACHED), reasons(choices));
    }

    @Test
    void seatsHeldAlreadyCountForReservedSeatsAndForTheMaximum() {
        List<Quota> quotas = List.of(quota(PARTICIPANT, List.of("LA"), 1, 1));

        List<Choice> choices = afterClose(2, Map.of("LA", 1), quotas, one("l2", "LA", 1, 0), one("v1", "VN", 5, 9));

        assertEquals(Map.of("l2", MAXIMUM_REACHED, "v1", OPEN_SEAT), reasons(choices));
    }

    @Test
    void seatsReservedForOthersAreThoseOfQuotasThatDoNotNameTheParticipant() {
        List<Quota> quotas = List.of(quota(PARTICIPANT, List.of("LA"), 2, 2), quota(GROUP, List.of("TH", "KH"), 1, 3));
        Shares shares = new Shares(quotas, Map.of("LA", 1), 5);

        assertEquals(List.of(1, 1, 2), Stream.of("LA", "TH", "VN").map(shares::reservedForOthersThan).toList());
    }

    @Test
    void alternateWaitsAsLongAsTheOfficerMayCome() {
        Candidate alternate = new Candidate(id("a"), "VN", 1, NOON, true);

        assertEquals(Map.of("a", ALTERNATE), reasons(afterClose(5, Map.of(), List.of(), alternate)));
    }

    @Test
    void sameNominationsLeadToTheSameChoicesInWhicheverOrderTheyAreRead() {
        List<Quota> quotas = List.of(quota(PARTICIPANT, List.of("S1"), 2, 4), quota(OPEN, List.of(), 0, 3));
        Random random = new Random(7);
        List<Candidate> candidates = new ArrayList<>(IntStream.range(0, 60)
            .mapToObj(n -> one("n" + n, "S" + n % 7, random.nextInt(3) + 1, random.nextInt(3))).toList());
        List<String> first = told(afterClose(20, Map.of(), quotas, candidates.toArray(Candidate[]::new)));

        for (int round = 0; round < 20; round++) {
            Collections.shuffle(candidates, random);
            assertEquals(first, told(afterClose(20, Map.of(), quotas, candidates.toArray(Candidate[]::new))));
        }
        assertEquals(20, first.stream().filter(choice -> choice.contains("SEAT")).count());
    }

    private static List<Choice> afterClose(int capacity, Map<String, Integer> held, List<Quota> quotas, Candidate... candidates) {
        return Allocation.ofAllSeats(quotas, new Shares(quotas, held, capacity), List.of(candidates), null);
    }

    private static Quota quota(QuotaKind kind, List<String> participants, int reserved, int maximum) {
        return Quotas.quota(kind, participants, reserved, maximum);
    }

    private static Candidate one(String name, String participant, int rank, int minutes) {
        return new Candidate(id(name), participant, rank, NOON.plusSeconds(60L * minutes), false);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    private static List<String> told(List<Choice> choices) {
        return choices.stream().map(choice -> name(choice) + " " + choice.why() + " " + choice.details()).toList();
    }

    private static Map<String, AllocationReason> reasons(List<Choice> choices) {
        return choices.stream().collect(Collectors.toMap(AllocationTest::name, Choice::why));
    }

    private static String name(Choice choice) {
        List<String> names = new ArrayList<>(List.of("v1", "v2", "t1", "l1", "l2", "l9", "k1", "a"));
        IntStream.range(0, 60).forEach(n -> names.add("n" + n));
        return names.stream().filter(name -> id(name).equals(choice.nomination())).findFirst().orElseThrow();
    }
}
