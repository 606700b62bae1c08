package org.concord.membership.internal.followup;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import org.concord.store.GoesOn;

/** Every night puts up reminders of action items that are overdue or fall due within a week, and takes down those that are done. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());
    private static final int DAYS_AHEAD = 7;

    @Inject
    private FollowUpRepository actions;
    @Inject
    private Clock clock;

    /** At two in the night, on every node; a reminder that another node put up stays as it is. */
    @Schedule(hour = "2", timezone = "UTC", persistent = false, info = "reminders of action items")
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        Reminded reminded = actions.remind(today, today.plusDays(DAYS_AHEAD));
        LOG.info(() -> "Reminders of action items: " + reminded.up() + " put up, " + reminded.down() + " taken down");
    }
}
