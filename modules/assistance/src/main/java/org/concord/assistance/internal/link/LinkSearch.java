package org.concord.assistance.internal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CaseLinkRow;
import org.concord.assistance.api.LinkCriteria;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads links of cases of which the caller sees the facts. */
@ApplicationScoped
class LinkSearch {

    private static final String ROW = """
        select new org.concord.assistance.api.CaseLinkRow(l.id, l.caseId, c.code, l.otherParticipant, l.state, l.agreed, l.otherAgency, l.otherCode, l.foundAt,
        l.version) from CaseLink l join VictimCase c on c.id = l.caseId""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;

    Page<CaseLinkRow> page(LinkCriteria criteria, Paging paging) {
        return sight.own(CasePart.FACTS).of(rows())
            .where("l.caseId = :case", "case", criteria.caseId())
            .where("l.state = :state", "state", criteria.state())
            .sortedBy("foundAt", "l.foundAt")
            .ordered("-foundAt")
            .unique("id", "l.id")
            .page(paging);
    }

    Optional<CaseLinkRow> one(UUID id) {
        return sight.own(CasePart.FACTS).of(rows()).where("l.id = :id", "id", id).one();
    }

    private ListQuery<CaseLinkRow> rows() {
        return new ListQuery<>(entities, CaseLinkRow.class, ROW);
    }
}
