package org.concord.assistance.internal.key;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.store.GoesOn;

/**
 * Locks with the master key in use whatever an earlier one locks: as soon as it was renewed, and every hour what a killed server or another node left.
 * Cases are worked on meanwhile.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class LockingAnew {

    @Inject
    private CaseKeyDesk desk;
    @Inject
    private MasterKey master;
    @Inject
    private CurrentCaller caller;

    /** Begins, while nobody waits. */
    @Asynchronous
    public void begin() {
        lockAll();
    }

    @Schedule(hour = "*", minute = "40", timezone = "UTC", persistent = false, info = "keys of cases")
    public void hour() {
        master.refresh();
        lockAll();
    }

    private void lockAll() {
        caller.become(Caller.system("assistance"));
        boolean more;
        do {
            more = desk.lockSomeAnew();
        } while (more);
    }
}
