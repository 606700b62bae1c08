package org.concord.training.internal.nomination;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.NominationRule;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.Seat;

/** The seats of a run that is locked, from which those who come first are served one after the other in one transaction. */
final class SeatsLeft {

    private final CourseRun run;
    private final Shares shares;
    private final Queue<Seat> free;
    private long waiting;

    /**
     * @param free lowest number first
     * @param waiting how many wait for a seat
     */
    SeatsLeft(CourseRun run, Shares shares, Collection<Seat> free, long waiting) {
        this.run = run;
        this.shares = shares;
        this.free = new ArrayDeque<>(free);
        this.waiting = waiting;
    }

    CourseRun run() {
        return run;
    }

    /** What each participant has; whoever chooses by it counts there what is given. */
    Shares shares() {
        return shares;
    }

    /** The next seat. */
    Seat take() {
        if (free.isEmpty()) {
            throw new RuleBroken(NominationRule.NO_FREE_SEAT);
        }
        return free.remove();
    }

    /** The place of one more who waits, from 1. */
    long letWait() {
        return ++waiting;
    }
}
