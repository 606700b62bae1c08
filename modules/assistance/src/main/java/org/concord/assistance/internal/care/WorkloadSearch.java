package org.concord.assistance.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.concord.assistance.api.ApprovalKind;
import org.concord.assistance.api.WaitingApproval;
import org.concord.assistance.api.Workload;
import org.concord.assistance.api.WorkloadRow;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.Sight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Unit;

/** Counts what is to be done, by worker. */
@ApplicationScoped
@Transactional
public class WorkloadSearch implements Workload {

    private static final int MOST = 200;
    private static final String OVERDUE = "count(distinct case when s.dueOn < :today then s.id end)";
    private static final String ROWS = "select new org.concord.assistance.api.WorkloadRow(c.agency, c.worker, count(distinct c.id), count(distinct s.id), "
        + OVERDUE + ") from VictimCase c left join CareStep s on s.caseId = c.id and s.state = STEP_OPEN where c.state <> CASE_CLOSED and (%s) "
        + "group by c.agency, c.worker order by " + OVERDUE + " desc, c.agency, c.worker";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;
    @Inject
    private ApprovalSearch approvals;
    @Inject
    private Clock clock;

    @Override
    public List<WorkloadRow> all() {
        Sight seen = sight.own(CasePart.LEAD);
        TypedQuery<WorkloadRow> query = entities.createQuery(ROWS.formatted(seen.condition()), WorkloadRow.class)
            .setParameter("today", LocalDate.now(clock))
            .setMaxResults(MOST);
        seen.values().forEach(query::setParameter);
        return query.getResultList();
    }

    @Override
    public List<WaitingApproval> waiting() {
        return approvals.waiting();
    }

    @Override
    public Page<WaitingApproval> waiting(ApprovalKind kind, Paging paging) {
        return approvals.waiting(kind, paging);
    }
}
