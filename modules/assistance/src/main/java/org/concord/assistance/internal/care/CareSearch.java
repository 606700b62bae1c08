package org.concord.assistance.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CareStepRow;
import org.concord.assistance.api.StepCriteria;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads what is to be done, of cases of which the caller sees the facts. */
@ApplicationScoped
class CareSearch {

    private static final String ROW = """
        select new org.concord.assistance.api.CareStepRow(s.id, s.caseId, c.code, c.worker, s.kind, s.service, s.provider, s.fundingSource, s.dueOn, s.doneOn,
        s.state, s.finding, s.version) from CareStep s join VictimCase c on c.id = s.caseId""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;

    Page<CareStepRow> page(StepCriteria criteria, Paging paging) {
        return sight.own(CasePart.FACTS).of(rows())
            .where("s.caseId = :case", "case", criteria.caseId())
            .where("s.kind = :kind", "kind", criteria.kind())
            .where("s.state = :state", "state", criteria.state())
            .where("c.worker = :worker", "worker", criteria.worker())
            .where("s.dueOn <= :dueUntil", "dueUntil", criteria.dueUntil())
            .sortedBy("dueOn", "s.dueOn")
            .unique("id", "s.id")
            .page(paging);
    }

    Optional<CareStepRow> one(UUID id) {
        return sight.reachable(CasePart.FACTS).of(rows()).where("s.id = :id", "id", id).one();
    }

    private ListQuery<CareStepRow> rows() {
        return new ListQuery<>(entities, CareStepRow.class, ROW);
    }
}
