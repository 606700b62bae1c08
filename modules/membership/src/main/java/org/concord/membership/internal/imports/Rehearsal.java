package org.concord.membership.internal.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.IntConsumer;

/** Stores what a file says, and undoes it: what remains is the knowledge of what each line would do. */
@ApplicationScoped
public class Rehearsal {

    @Inject
    private TrialDesks trial;
    @Inject
    private ImportRepository imports;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** What the lines would do. */
    @Transactional(TxType.REQUIRES_NEW)
    Tally of(ReadFile file, LineStore store, IntConsumer progress) {
        try {
            LineMarks marks = imports.savepoints(transaction::getRollbackOnly);
            return new Passage(store, trial.all(), marks, progress).take(file);
        } finally {
            transaction.setRollbackOnly();
        }
    }
}
