package org.concord.assistance.internal.htcds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.concord.assistance.internal.key.Renewed;
import org.concord.assistance.internal.key.Seals;

/** Locks with the master key in use what an earlier one locks of files. One that does not open stays as it is: it is destroyed soon anyway. */
@ApplicationScoped
public class FileKeys {

    @Inject
    private CaseFileRepository files;
    @Inject
    private Seals seals;

    /** Locks all of them anew. */
    @Transactional(TxType.REQUIRES_NEW)
    public void lockAnew(@Observes Renewed renewed) {
        files.keysOfOtherMasters(renewed.number()).forEach(key -> key.lockAnew(seals));
    }
}
