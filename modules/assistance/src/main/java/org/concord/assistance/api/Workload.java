package org.concord.assistance.api;

import java.util.List;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** How work is spread, for whoever answers for it. */
public interface Workload {

    /** Everybody to whom a case is assigned that the caller leads, whoever has the most overdue first; 200 at most. */
    List<WorkloadRow> all();

    /** What waits for the caller's approval in cases that the caller leads: plans, and passing something on without consent; 100 of each at most. */
    List<WaitingApproval> waiting();

    /** Those of one kind, by the code of the case. */
    Page<WaitingApproval> waiting(ApprovalKind kind, Paging paging);
}
