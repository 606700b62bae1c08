package org.concord.training.internal.mail;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;
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
        reminders.due().forEach(this::remind);
    }

    private void remind(UUID run) {
        try {
            reminders.remind(run);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Those who come to run " + run + " were not reminded; the next round tries again");
        }
    }
}
