package org.concord.assistance.internal.key;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(LockingAnew.class.getName());

    @Inject
    private CaseKeyDesk desk;
    @Inject
    private Seals seals;
    @Inject
    private Event<Renewed> renewed;
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
        seals.mayLock();
        Optional<UUID> behind = Optional.of(new UUID(0, 0));
        while (behind.isPresent()) {
            behind = desk.lockSomeAnew(behind.get());
        }
        renewed.fire(new Renewed(master.number()));
        if (desk.countDamaged() > 0) {
            LOG.log(Level.SEVERE, "{0} keys of cases do not open, and stay locked as they are", desk.damaged());
        }
    }
}
