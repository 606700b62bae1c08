package org.concord.training.internal.mail;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;

/** Every minute looks whom the calendar says to tell something; each run in a transaction of its own. */
@Singleton
@DependsOn("TrainingSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class RunReminderTimer {

    private static final Logger LOG = Logger.getLogger(RunReminderTimer.class.getName());

    @Inject
    private Reminders reminders;
    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "*", minute = "*/1", timezone = "UTC", persistent = false, info = "reminders of runs")
    public void remind() {
        caller.become(Caller.system("training"));
        reminders.due().forEach(run -> attempt(run, reminders::remind));
        reminders.unasked().forEach(run -> attempt(run, reminders::ask));
    }

    private static void attempt(UUID run, Consumer<UUID> telling) {
        try {
            telling.accept(run);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Those concerned by run " + run + " were not told; the next round tries again");
        }
    }
}
