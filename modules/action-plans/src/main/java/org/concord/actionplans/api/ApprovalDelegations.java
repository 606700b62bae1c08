package org.concord.actionplans.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Who approves for whom, and when. A delegate approves what the one who delegates may, but nothing that either of them made. */
public interface ApprovalDelegations {

    /** ApprovalDelegations by and to the caller, the latest first. */
    Page<ApprovalDelegationRow> search(Paging paging);

    /** One delegation by or to the caller. */
    Optional<ApprovalDelegationRow> find(UUID id);

    /** Delegates the caller's approvals. */
    void delegate(UUID id, DelegateApprovals command);

    /** Ends a delegation of the caller's today. */
    void end(UUID id, long version);
}
