package org.concord.access.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRight;
import org.concord.access.api.AuditCriteria;
import org.concord.access.api.AuditLog;
import org.concord.access.api.AuditRow;
import org.concord.access.api.AuditVerification;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Shows the audit log to those who may read it, and proves it. */
@ApplicationScoped
class AuditLogDesk implements AuditLog {

    @Inject
    private Access access;

    @Inject
    private AuditSearch search;

    @Inject
    private AuditSealer sealer;

    @Inject
    private AuditReading reading;

    @Inject
    private ExportedHeads exported;

    @Override
    @Transactional
    public Page<AuditRow> search(AuditCriteria criteria, Paging paging) {
        access.require(AccessRight.READ_AUDIT);
        return search.page(criteria, paging);
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public AuditVerification verify() {
        access.require(AccessRight.READ_AUDIT);
        sealer.sealAll();
        try (ExportedHeads.Lines lines = exported.open()) {
            ChainVerifier verifier = new ChainVerifier(lines.heads());
            boolean more = true;
            while (more) {
                more = reading.goOn(verifier);
            }
            return reading.end(verifier);
        }
    }
}
