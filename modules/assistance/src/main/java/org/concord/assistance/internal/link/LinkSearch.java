package org.concord.assistance.internal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CaseLinkRow;
import org.concord.assistance.api.CaseMergeRow;
import org.concord.assistance.api.LinkCriteria;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads links of cases of which the caller sees the facts, and merges into cases that the caller sees. */
@ApplicationScoped
class LinkSearch {

    private static final String ROW = """
        select new org.concord.assistance.api.CaseLinkRow(l.id, l.caseId, c.code, l.otherParticipant, l.state, l.agreed, l.otherAgency, l.otherCode, l.foundAt,
        l.version) from CaseLink l join VictimCase c on c.id = l.caseId""";

    private static final String MERGE = """
        select new org.concord.assistance.api.CaseMergeRow(m.id, m.kept, c.code, m.merged, d.code, m.mergedBy, m.mergedAt, m.undoneBy, m.undoneAt, m.version)
        from CaseMerge m join VictimCase c on c.id = m.kept join VictimCase d on d.id = m.merged""";
    private static final int MOST_MERGES = 100;

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

    /** Those in which a case has part, the latest first, of which the caller reaches the case that goes on. */
    List<CaseMergeRow> merges(UUID caseId) {
        return sight.reachable(CasePart.FACTS).of(merges())
            .where("m.kept = :case or m.merged = :case", "case", caseId)
            .sortedBy("mergedAt", "m.mergedAt")
            .ordered("-mergedAt")
            .unique("id", "m.id")
            .page(Paging.first(MOST_MERGES)).rows();
    }

    /** One of them, where the caller leads the case that goes on. */
    Optional<CaseMergeRow> merge(UUID id) {
        return sight.reachable(CasePart.LEAD).of(merges()).where("m.id = :id", "id", id).one();
    }

    private ListQuery<CaseMergeRow> merges() {
        return new ListQuery<>(entities, CaseMergeRow.class, MERGE);
    }

    private ListQuery<CaseLinkRow> rows() {
        return new ListQuery<>(entities, CaseLinkRow.class, ROW);
    }
}
