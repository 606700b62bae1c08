package org.concord.training.internal.nomination;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.NominationRule;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.Quota;
import org.concord.training.internal.run.Seat;

/** The seats of a run that is locked, and those who wait for one: from these, those who come first are served one after the other in one transaction. */
final class SeatsLeft {

    private final CourseRun run;
    private final Shares shares;
    private final Queue<Seat> free;
    private final List<Nomination> waiting;

    /** @param free lowest number first */
    SeatsLeft(CourseRun run, Shares shares, Collection<Seat> free, List<Nomination> waiting) {
        this.run = run;
        this.shares = shares;
        this.free = new ArrayDeque<>(free);
        this.waiting = new ArrayList<>(waiting);
    }

    CourseRun run() {
        return run;
    }

    /** What is chosen for these; each seat that is chosen counts from now on. */
    List<Choice> choices(List<Quota> quotas, List<Candidate> candidates, LocalDate reservedUntil) {
        return Allocation.ofAllSeats(quotas, shares, candidates, reservedUntil);
    }

    /** The next seat. */
    Seat take() {
        if (free.isEmpty()) {
            throw new RuleBroken(NominationRule.NO_FREE_SEAT);
        }
        return free.remove();
    }

    List<Nomination> waiting() {
        return List.copyOf(waiting);
    }

    List<Nomination> waitingWith(Nomination one) {
        return Stream.concat(waiting.stream(), Stream.of(one)).toList();
    }

    void letWait(Nomination one) {
        waiting.add(one);
    }

    /** One of those who wait, who does not any more. */
    Nomination stopWaiting(UUID id) {
        Nomination served = waiting.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        waiting.remove(served);
        return served;
    }
}
