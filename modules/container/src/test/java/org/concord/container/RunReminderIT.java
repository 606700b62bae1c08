package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.training.api.Nominations;
import org.concord.training.api.Officers;
import org.concord.training.api.Seating;
import org.concord.training.internal.mail.RunReminderTimer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the timer notes for those who come to a course, once however often it looks. No mail server is there: all mails wait. */
@Inside
class RunReminderIT {

    @Inject
    private CurrentCaller caller;
    @Inject
    private RunRecords records;
    @Inject
    private Nominations nominations;
    @Inject
    private Officers officers;
    @EJB
    private RunReminderTimer timer;

    @BeforeEach
    void actAsTheModule() {
        caller.become(Caller.system("container"));
    }

    @Test
    void whoeverComesIsRemindedOnceAndAWeekBeforeAtTheEarliest() {
        UUID soon = records.confirmed(records.published(7, 3, Seating.FIRST_COME));
        UUID later = records.confirmed(records.published(9, 3, Seating.FIRST_COME));

        timer.remind();
        timer.remind();

        assertEquals(List.of("CONFIRMED WAITING", "REMINDER WAITING"), records.mails(soon));
        assertEquals(List.of("CONFIRMED WAITING"), records.mails(later));
    }

    @Test
    void nothingWaitsForAnOfficerWhoMayNotBeNamedAnyMore() {
        UUID nomination = records.confirmed(records.published(30, 3, Seating.FIRST_COME));
        UUID officer = nominations.find(nomination).orElseThrow().officer();

        officers.anonymise(officer, officers.find(officer).orElseThrow().version());

        assertEquals(List.of("CONFIRMED DROPPED"), records.mails(nomination));
    }
}
