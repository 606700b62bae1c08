package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.training.api.NominationState;
import org.concord.training.api.Nominations;
import org.concord.training.api.Seating;
import org.concord.training.internal.nomination.AllocationTimer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the timer does for a run whose nominations are closed is what its button does; no test can wait for it. */
@Inside
class SeatsTimerIT {

    @Inject
    private CurrentCaller caller;
    @Inject
    private RunRecords records;
    @Inject
    private Nominations nominations;
    @EJB
    private AllocationTimer timer;

    @BeforeEach
    void actAsTheModule() {
        caller.become(Caller.system("container"));
    }

    @Test
    void seatsAreOfferedAfterTheCloseAndNotBefore() {
        UUID run = records.published(30, 5, Seating.SHARED);
        UUID nomination = records.nominated(run);

        timer.giveSeats();
        assertEquals(NominationState.ELIGIBLE, nominations.find(nomination).orElseThrow().state());
        records.close(run);
        timer.giveSeats();

        assertEquals(NominationState.OFFERED, nominations.find(nomination).orElseThrow().state());
    }
}
