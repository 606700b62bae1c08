package org.concord.training.internal.nomination;

import static org.concord.training.api.AllocationReason.ALL_TAKEN;
import static org.concord.training.api.AllocationReason.ALTERNATE;
import static org.concord.training.api.AllocationReason.MAXIMUM_REACHED;
import static org.concord.training.api.AllocationReason.OPEN_SEAT;
import static org.concord.training.api.AllocationReason.RESERVED_SEAT;
import static org.concord.training.api.AllocationReason.RESERVED_UNTIL_CLOSE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.concord.training.internal.run.Quota;

/**
 * Who gets the free seats of a run, and why. Reserved seats first, to those they are reserved for; the others one by one to whoever is first by seats
 * its state holds, rank, time of submission and id, up to each state's maximum. The order is total: the same nominations always lead to the same
 * choices.
 */
final class Allocation {

    private final Shares shares;
    private final List<Quota> quotas;
    private final List<Candidate> looking;
    private final List<Choice> choices = new ArrayList<>();

    private Allocation(List<Quota> quotas, Shares shares, List<Candidate> candidates) {
        this.quotas = quotas;
        this.shares = shares;
        looking = new ArrayList<>(candidates.stream().filter(candidate -> !candidate.alternate()).toList());
    }

    /**
     * The choices for all candidates when seats are given to whoever is in turn.
     *
     * @param reservedUntil the day to whose end reserved seats wait for those they are reserved for; null when it is over
     */
    static List<Choice> ofAllSeats(List<Quota> quotas, Shares shares, List<Candidate> candidates, LocalDate reservedUntil) {
        Allocation allocation = new Allocation(quotas, shares, candidates);
        allocation.serveReserved();
        allocation.servePool(reservedUntil != null);
        allocation.letWait(reservedUntil);
        candidates.stream().filter(Candidate::alternate).sorted(Candidate.IN_TURN)
            .forEach(candidate -> allocation.choices.add(Choice.of(candidate.nomination(), ALTERNATE)));
        return allocation.choices;
    }

    /** The choices while only reserved seats are given; for whoever gets none nothing is chosen yet. */
    static List<Choice> ofReservedSeats(List<Quota> quotas, Shares shares, List<Candidate> candidates) {
        Allocation allocation = new Allocation(quotas, shares, candidates);
        allocation.serveReserved();
        return allocation.choices;
    }

    private void serveReserved() {
        for (Quota quota : quotas) {
            while (shares.unmet(quota) > 0 && shares.free() > 0) {
                Optional<Candidate> next = next(candidate -> quota.participants().contains(candidate.participant()));
                if (next.isEmpty()) {
                    break;
                }
                give(next.get(), Choice.of(next.get().nomination(), RESERVED_SEAT, quota.reserved()));
            }
        }
    }

    private void servePool(boolean keepingReserved) {
        while (shares.free() > (keepingReserved ? shares.reserved() : 0)) {
            Optional<Candidate> next = next(candidate -> shares.reachedMaximum(candidate.participant()).isEmpty());
            if (next.isEmpty()) {
                return;
            }
            Candidate first = next.get();
            give(first, Choice.of(first.nomination(), OPEN_SEAT, shares.heldBy(first.participant()), first.rank()));
        }
    }

    private void letWait(LocalDate reservedUntil) {
        looking.sort(inTurn());
        for (int place = 1; place <= looking.size(); place++) {
            choices.add(waiting(looking.get(place - 1), place, reservedUntil));
        }
    }

    private Choice waiting(Candidate candidate, int place, LocalDate reservedUntil) {
        Optional<Integer> maximum = shares.reachedMaximum(candidate.participant());
        if (maximum.isPresent()) {
            return Choice.of(candidate.nomination(), MAXIMUM_REACHED, maximum.get());
        }
        return reservedUntil != null && shares.free() > 0 ? Choice.of(candidate.nomination(), RESERVED_UNTIL_CLOSE, reservedUntil)
            : Choice.of(candidate.nomination(), ALL_TAKEN, place, shares.heldBy(candidate.participant()), candidate.rank());
    }

    private Optional<Candidate> next(Predicate<Candidate> fitting) {
        return looking.stream().filter(fitting).min(inTurn());
    }

    private Comparator<Candidate> inTurn() {
        return Comparator.<Candidate>comparingInt(candidate -> shares.heldBy(candidate.participant())).thenComparing(Candidate.IN_TURN);
    }

    private void give(Candidate candidate, Choice choice) {
        shares.take(candidate.participant());
        looking.remove(candidate);
        choices.add(choice);
    }
}
