package org.concord.assistance.internal.htcds;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.store.GoesOn;

/**
 * Takes accepted files in while nobody waits: as soon as they are accepted, and soon after the start what a killed server left. Several may do so at once;
 * each part of a file is taken by one.
 */
@Singleton
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class TakingIn {

    private static final Logger LOG = Logger.getLogger(TakingIn.class.getName());

    @Inject
    private Intake intake;
    @Inject
    private Beginning beginning;
    @Inject
    private CurrentCaller caller;

    private final Set<Integer> atWork = ConcurrentHashMap.newKeySet();

    /** Takes every part whose turn it is, while nobody waits; does nothing where this server does so already. */
    @Asynchronous
    public void begin(int turn, int turns) {
        if (atWork.add(turn)) {
            try {
                takeAll(turn, turns);
            } finally {
                atWork.remove(turn);
            }
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", timezone = "UTC", persistent = false, info = "files of cases")
    public void goOn() {
        beginning.goOn();
    }

    @Schedule(hour = "*", minute = "25", timezone = "UTC", persistent = false, info = "what is held of files of cases")
    public void hour() {
        caller.become(Caller.system("assistance"));
        boolean more;
        do {
            more = intake.forgetSome();
        } while (more);
    }

    private void takeAll(int turn, int turns) {
        caller.become(Caller.system("assistance"));
        intake.waiting().forEach(file -> take(file, turn, turns));
    }

    private void take(UUID file, int turn, int turns) {
        try {
            boolean more;
            do {
                more = intake.takePart(file, turn, turns);
            } while (more);
        } catch (RuntimeException triedAgainSoon) {
            LOG.log(Level.WARNING, "A file of cases is not taken in yet: {0}", triedAgainSoon.getClass().getSimpleName());
        }
    }
}
