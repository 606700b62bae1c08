package org.concord.membership.internal.person;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;

/**
 * Each night, makes nameless whoever was to be named until yesterday at most. Where several nodes run, each tries; the second finds nothing left,
 * or a version that has moved on, and tries again the next night.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Retention {

    @Inject
    private Anonymity anonymity;
    @Inject
    private Clock clock;
    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "0", minute = "10", timezone = "UTC", persistent = false, info = "retention of persons")
    void night() {
        caller.become(Caller.system("membership"));
        LocalDate today = LocalDate.now(clock);
        while (anonymity.giveToKeptTooLong(today)) {
            continue;
        }
    }
}
