package org.concord.membership.internal.person;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.store.GoesOn;

/**
 * Makes nameless whoever was to be named until yesterday at most. Looks every hour, because the server of a small office may be off at
 * night. Where several nodes run, each looks; the second finds nothing left, or a version that has moved on, and looks again an hour later.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class Retention {

    @Inject
    private Anonymity anonymity;
    @Inject
    private Clock clock;
    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "*", minute = "10", timezone = "UTC", persistent = false, info = "retention of persons")
    void hour() {
        caller.become(Caller.system("membership"));
        LocalDate today = LocalDate.now(clock);
        boolean more;
        do {
            more = anonymity.giveToKeptTooLong(today);
        } while (more);
    }
}
