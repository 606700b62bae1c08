package org.concord.access.internal;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import org.concord.kernel.Underway;

/**
 * Keeps the application whole until the last request is answered. An EAR is taken down in the order of its modules, this one first, and within it
 * what was started last goes first; pages and resources are the last to go, and would find nobody behind their doors.
 */
@Singleton
@Startup
@DependsOn({"AccessSchema", "FirstAccounts", "AuditSealer"})
@TransactionManagement(TransactionManagementType.BEAN)
public class LastAnswers {

    @PreDestroy
    void await() {
        Underway.awaitAnswers();
    }
}
