package org.concord.access.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Gives events their place in the chain, some hundreds in one transaction. */
@ApplicationScoped
class AuditSealing {

    private static final int BATCH = 500;

    @Inject
    private AuditRepository events;

    /**
     * Seals the next events in the order of their ids, and says where the chain ends then; empty when there was nothing to seal. The head's row is
     * locked meanwhile, so that of several servers one seals at a time.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ChainLink> sealNext() {
        if (!events.anyUnsealed()) {
            return Optional.empty();
        }
        AuditHead head = events.lockedHead();
        List<AuditEvent> waiting = events.unsealed(BATCH);
        ChainLink end = head.link();
        for (AuditEvent event : waiting) {
            event.seal(end);
            end = event.link();
        }
        head.moveTo(end);
        return waiting.isEmpty() ? Optional.empty() : Optional.of(end);
    }
}
