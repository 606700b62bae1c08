package org.concord.membership.internal.meeting;

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

/**
 * Lets the names of delegates go two years after the meeting, where no person is kept whose retention date would say when. That a delegation
 * had so many delegates, and whether they came, remains.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class NamelessDelegates {

    private static final Logger LOG = Logger.getLogger(NamelessDelegates.class.getName());
    private static final int YEARS_NAMED = 2;

    @Inject
    private MeetingRepository meetings;
    @Inject
    private Clock clock;

    /** Every night, on every node; whichever comes second finds nothing left to do. */
    @Schedule(hour = "2", minute = "30", timezone = "UTC", persistent = false, info = "retention of delegates' names")
    public void afterTwoYears() {
        int nameless = meetings.unnameThoseOfMeetingsBefore(LocalDate.now(clock).minusYears(YEARS_NAMED));
        LOG.info(() -> "Delegates made nameless: " + nameless);
    }
}
