package org.concord.assistance.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.ApprovalKind;
import org.concord.assistance.api.WaitingApproval;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Finds what waits for whoever leads a case; what somebody asked for themselves waits for another. */
@ApplicationScoped
class ApprovalSearch {

    private static final Paging MOST = Paging.first(100);
    private static final String ROW = "select new org.concord.assistance.api.WaitingApproval(org.concord.assistance.api.ApprovalKind.%s, w.id, c.id, "
        + "c.code, c.agency, %s) from %s w join VictimCase c on c.id = w.caseId";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;
    @Inject
    private CurrentCaller caller;

    /** Those of the cases that the caller leads, plans first, by case. */
    List<WaitingApproval> waiting() {
        return Stream.of(ApprovalKind.values()).flatMap(kind -> waiting(kind, MOST).rows().stream()).toList();
    }

    Page<WaitingApproval> waiting(ApprovalKind kind, Paging paging) {
        return switch (kind) {
            case PLAN_WAITS -> waiting(kind, "SupportPlan", "w.writtenBy", "PLAN_SUBMITTED", paging);
            case EXCEPTION_WAITS -> waiting(kind, "LawfulException", "w.askedBy", "EXCEPTION_ASKED", paging);
        };
    }

    private Page<WaitingApproval> waiting(ApprovalKind kind, String what, String asker, String state, Paging paging) {
        String rows = ROW.formatted(kind, asker, what);
        return sight.own(CasePart.LEAD).of(new ListQuery<>(entities, WaitingApproval.class, rows))
            .where("w.state = " + state + " and " + asker + " <> :me", "me", caller.get().username())
            .where("c.state <> CASE_CLOSED")
            .sortedBy("code", "c.code")
            .unique("id", "w.id")
            .page(paging);
    }
}
