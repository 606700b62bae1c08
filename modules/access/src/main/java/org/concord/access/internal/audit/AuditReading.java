package org.concord.access.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.concord.access.api.AuditVerification;

/** Reads the chain for the verifier, in transactions short enough for a log of any length. */
@ApplicationScoped
class AuditReading {

    private static final int AT_ONCE = 1000;

    @Inject
    private AuditRepository events;

    /** Takes the verifier over the next events; false at the end of the chain, or where something is wrong. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean goOn(ChainVerifier verifier) {
        List<AuditEvent> next = events.sealedAfter(verifier.proved().number(), AT_ONCE);
        return verifier.goOn(next) && !next.isEmpty();
    }

    /** Takes it over what was sealed meanwhile, and to the end: nobody seals while the head is locked. */
    @Transactional(TxType.REQUIRES_NEW)
    public AuditVerification end(ChainVerifier verifier) {
        ChainLink head = events.lockedHead().link();
        verifier.goOn(events.sealedAfter(verifier.proved().number(), AT_ONCE));
        return verifier.end(head);
    }
}
