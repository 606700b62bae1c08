package org.concord.assistance.internal.erasure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.store.GoesOn;

/** Erases what is kept too long, every hour, and at the start what a restored copy brought back. */
@Singleton
@Startup
@DependsOn("AssistanceSchema")
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class Forgetting {

    @Inject
    private Eraser eraser;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        caller.become(Caller.system("assistance"));
        eraser.reconcile();
    }

    @Schedule(hour = "*", minute = "50", timezone = "UTC", persistent = false, info = "retention of identities")
    public void hour() {
        caller.become(Caller.system("assistance"));
        LocalDate today = LocalDate.now(clock);
        eraser.retentions().forEach(term -> term.closedUntil(today).ifPresent(closedUntil -> forget(term.participant(), closedUntil)));
    }

    private void forget(String participant, LocalDate closedUntil) {
        boolean more;
        do {
            more = eraser.eraseKeptTooLong(participant, closedUntil);
        } while (more);
    }
}
