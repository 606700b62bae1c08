package org.concord.training.internal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;

/** Again and again looks whom the calendar says to tell something; each run in a transaction of its own. */
@Singleton
@Startup
@DependsOn("TrainingSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class RunReminderTimer {

    private static final Logger LOG = Logger.getLogger(RunReminderTimer.class.getName());

    @Inject
    private Reminders reminders;
    @Inject
    private CurrentCaller caller;

    @Inject
    private MailSettings settings;
    @Resource
    private TimerService timers;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(settings.remindersEvery().toMillis(), settings.remindersEvery().toMillis(), new TimerConfig("reminders of runs", false));
    }

    @Timeout
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
