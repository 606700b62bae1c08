package org.concord.imports.internal;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.store.GoesOn;

/** Work on imports that nobody waits for: long files, and forgetting those that nobody accepted. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class.getName());

    @Inject
    private ImportWork work;
    @Inject
    private Drafts drafts;
    @Inject
    private CurrentCaller current;

    /** Checks a file on behalf of whoever sent it. */
    @Asynchronous
    public void check(UUID id, Caller caller) {
        onBehalfOf(caller, () -> work.check(id));
    }

    /** Stores a file on behalf of whoever accepted it. */
    @Asynchronous
    public void accept(UUID id, boolean skipRefused, Caller caller) {
        onBehalfOf(caller, () -> work.accept(id, skipRefused));
    }

    /** Every hour; several servers may do so at once. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void forgetExpired() {
        onBehalfOf(Caller.system("imports"), drafts::removeExpired);
    }

    private void onBehalfOf(Caller caller, Runnable task) {
        current.become(caller);
        try {
            task.run();
        } catch (RuntimeException toldInTheReport) {
            LOG.log(Level.INFO, "An import did not come to its end: {0}", toldInTheReport.getClass().getSimpleName());
        }
    }
}
