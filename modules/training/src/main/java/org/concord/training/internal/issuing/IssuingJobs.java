package org.concord.training.internal.issuing;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;

/** Issues the certificates of runs on behalf of whoever asked, while nobody waits. What one fails at does not keep the others from theirs. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IssuingJobs {

    private static final Logger LOG = Logger.getLogger(IssuingJobs.class.getName());

    @Inject
    private Issuing issuing;
    @Inject
    private CurrentCaller current;

    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();

    /** Says that a run is being worked on, unless it is already; true when this is news. */
    public boolean begin(UUID run) {
        return atWork.add(run);
    }

    public boolean isAtWork(UUID run) {
        return atWork.contains(run);
    }

    /** Issues what is due and not issued. */
    @Asynchronous
    public void work(UUID run, Caller caller) {
        try {
            current.become(caller);
            Set<UUID> issued = issuing.issued(run);
            issuing.due(run).stream().filter(due -> !issued.contains(due.facts().nomination())).forEach(this::issue);
        } finally {
            atWork.remove(run);
        }
    }

    private void issue(Due due) {
        try {
            issuing.issue(due);
        } catch (RuntimeException refused) {
            LOG.log(Level.WARNING, refused, () -> "The certificate for nomination " + due.facts().nomination() + " was not issued; issuing again tries again");
        }
    }
}
