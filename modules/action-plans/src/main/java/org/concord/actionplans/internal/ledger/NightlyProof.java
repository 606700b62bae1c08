package org.concord.actionplans.internal.ledger;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concord.access.api.Audit;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.Proof;
import org.concord.store.GoesOn;

/** Proves the ledger every night; a drift is an alarm in the log, and both outcomes are events of the audit log. */
@Singleton
@DependsOn("ActionPlansSchema")
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class NightlyProof {

    private static final Logger LOG = Logger.getLogger(NightlyProof.class.getName());

    @Inject
    private Journal journal;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "2", minute = "41", persistent = false)
    void everyNight() {
        caller.become(Caller.system("actionplans"));
        Proof proof = journal.prove();
        if (!proof.proved()) {
            LOG.log(Level.SEVERE, "The ledger drifted in {0} totals; see /api/v1/ledger-proof", proof.drifts().size());
        }
        audit.changed("ledger-proof", proof.at().toString(), proof.proved() ? "LEDGER_PROVED" : "LEDGER_DRIFTED", null);
    }
}
