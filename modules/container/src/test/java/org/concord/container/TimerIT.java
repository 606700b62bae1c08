package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the modules do by themselves is due: a timer that the server did not find would go unnoticed until its work is missing. */
@Inside
class TimerIT {

    private static final String REMINDERS = "2:0";
    private static final String NAMES_OF_DELEGATES = "2:30";
    private static final String PROOF_OF_THE_LEDGER = "2:41";
    private static final String OLD_TOKENS = "3:17";
    private static final String RETENTION_OF_PERSONS = "*:10";
    private static final String IMPORTS_LEFT_OVER = "*:17";
    private static final String RETENTION_OF_OFFICERS = "*:20";
    private static final String SEATS_OF_RUNS = "*:*/5";
    private static final String KEYS_OF_CASES = "*:40";
    private static final String RETENTION_OF_IDENTITIES = "*:50";
    private static final String FILES_OF_CASES = "*:*";
    private static final String RETENTION_OF_FILES_OF_CASES = "*:25";
    private static final String LINKS_OF_CASES = "*:*/1";

    @EJB
    private Timers timers;

    @Test
    void workOfEveryNightIsDue() {
        Set<String> work = Set.of(REMINDERS, NAMES_OF_DELEGATES, PROOF_OF_THE_LEDGER, OLD_TOKENS, RETENTION_OF_PERSONS, IMPORTS_LEFT_OVER,
            RETENTION_OF_OFFICERS, SEATS_OF_RUNS, KEYS_OF_CASES,
            RETENTION_OF_IDENTITIES, FILES_OF_CASES, RETENTION_OF_FILES_OF_CASES, LINKS_OF_CASES);

        assertTrue(timers.schedules().containsAll(work), () -> "due is only " + timers.schedules());
    }

    @Test
    void auditLogIsSealedMailIsSentAndPeopleAreRemindedAgainAndAgain() {
        assertEquals(3, timers.intervals());
    }

    @Test
    void noTimerOutlivesTheServer() {
        assertFalse(timers.anyPersistent());
    }
}
