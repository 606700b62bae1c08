package org.concord.training.internal.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.concord.training.api.Allocations;
import org.concord.training.api.RunState;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunReplanned;
import org.concord.training.internal.run.RunRepository;

/** Lets offers and those who wait follow their run, in the transaction that plans it otherwise: nobody who comes after it passes them. */
@ApplicationScoped
class Replanning {

    @Inject
    private Allocator allocator;
    @Inject
    private RunDays days;
    @Inject
    private RunRepository runs;
    @Inject
    private Allocations allocations;

    void follow(@Observes RunReplanned replanned) {
        CourseRun run = runs.get(replanned.run());
        if (run.state() != RunState.PUBLISHED) {
            return;
        }
        if (replanned.deadlines()) {
            allocator.renewOffers(run);
        }
        if (replanned.seats() && days.seatsGoByThemselves(run)) {
            allocations.allocate(run.id());
        }
    }
}
