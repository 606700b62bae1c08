package org.concord.membership.internal.followup;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;

/** Every night puts up reminders of action items that are overdue or fall due within a week, and takes down those that are done. */
@Singleton
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
        int down = actions.takeDownReminders(today.plusDays(DAYS_AHEAD));
        List<UUID> due = actions.withoutReminder(today.plusDays(DAYS_AHEAD));
        due.forEach(item -> actions.add(new Reminder(item, today)));
        LOG.info(() -> "Reminders of action items: " + due.size() + " put up, " + down + " taken down");
    }
}
