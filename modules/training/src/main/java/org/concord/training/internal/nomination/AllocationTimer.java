package org.concord.training.internal.nomination;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.store.GoesOn;
import org.concord.training.api.Allocations;
import org.concord.training.internal.run.RunRepository;

/** Every five minutes does for each run whose nominations are closed what its button does; each run in a transaction of its own. */
@Singleton
@DependsOn("TrainingSchema")
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class AllocationTimer {

    private static final Logger LOG = Logger.getLogger(AllocationTimer.class.getName());
    private static final int MOST = 500;

    @Inject
    private Allocations allocations;
    @Inject
    private RunRepository runs;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    /** On every node; the lock of the run lets one go after the other, and the second finds it done. */
    @Schedule(hour = "*", minute = "*/5", timezone = "UTC", persistent = false, info = "seats of runs")
    public void giveSeats() {
        caller.become(Caller.system("training"));
        runs.awaitingSeats(clock.instant(), MOST).forEach(this::give);
    }

    private void give(UUID run) {
        try {
            allocations.allocate(run);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "The seats of run " + run + " were not given; the next round tries again");
        }
    }
}
