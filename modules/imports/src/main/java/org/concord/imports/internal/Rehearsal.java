package org.concord.imports.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.IntConsumer;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.ReadFile;

/** Stores what a file says, and undoes it: what remains is the knowledge of what each line would do. */
@ApplicationScoped
public class Rehearsal {

    @Inject
    private ImportRepository imports;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** What the lines would do. */
    @Transactional(TxType.REQUIRES_NEW)
    Tally of(ReadFile file, FileKind kind, IntConsumer progress) {
        try {
            SavepointRepository marks = imports.savepoints(kind, transaction::getRollbackOnly);
            return new Passage(kind, marks, progress).take(file);
        } finally {
            transaction.setRollbackOnly();
        }
    }
}
