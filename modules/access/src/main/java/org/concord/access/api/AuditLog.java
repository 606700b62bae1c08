package org.concord.access.api;

import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** The audit log for those who may read all of it ({@link AccessRight#READ_AUDIT}), and the proof that nobody tampered with it. */
public interface AuditLog {

    /** What happened, the latest first. */
    Page<AuditRow> search(AuditCriteria criteria, Paging paging);

    /** Goes through the whole chain, after sealing what is not sealed yet. Takes about a second for each hundred thousand events. */
    AuditVerification verify();
}
