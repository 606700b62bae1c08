package org.concord.assistance.internal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CaseMergeRow;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.store.Unit;

/** Links and merges. */
@ApplicationScoped
class LinkRepository {

    private static final String MERGE = """
        select new org.concord.assistance.api.CaseMergeRow(m.id, m.kept, k.code, m.merged, d.code, m.mergedBy, m.mergedAt, m.undoneBy, m.undoneAt, m.version)
        from CaseMerge m join VictimCase k on k.id = m.kept join VictimCase d on d.id = m.merged""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }

    /** Writes what was changed beyond the wall before the wall stands again. */
    void flush() {
        entities.flush();
    }

    Optional<CaseLink> link(UUID id) {
        return Optional.ofNullable(entities.find(CaseLink.class, id));
    }

    /** The other side of a link. */
    CaseLink otherSide(CaseLink link) {
        return entities.createQuery("select l from CaseLink l where l.caseId = :case and l.otherCase = :other", CaseLink.class)
            .setParameter("case", link.otherCase())
            .setParameter("other", link.caseId())
            .getSingleResult();
    }

    /** Cases of other participants with one of these digests, to which the case is not linked yet. */
    List<VictimCase> unlinked(VictimCase about, Collection<String> digests, int atMost) {
        return entities.createQuery("""
                select c from VictimCase c where c.participant <> :participant and c.erasedOn is null
                and c.id in (select e.caseId from IndexEntry e where e.digest in (:digests))
                and not exists (select l.id from CaseLink l where l.caseId = :case and l.otherCase = c.id) order by c.id""", VictimCase.class)
            .setParameter("participant", about.participant())
            .setParameter("digests", digests)
            .setParameter("case", about.id())
            .setMaxResults(atMost)
            .getResultList();
    }

    Optional<CaseMerge> merge(UUID id) {
        return Optional.ofNullable(entities.find(CaseMerge.class, id));
    }

    List<CaseMergeRow> merges(UUID caseId) {
        return merges("(m.kept = :id or m.merged = :id) order by m.mergedAt desc, m.id desc", caseId).getResultList();
    }

    Optional<CaseMergeRow> mergeRow(UUID id) {
        return merges("m.id = :id", id).getResultList().stream().findFirst();
    }

    private TypedQuery<CaseMergeRow> merges(String which, UUID id) {
        return entities.createQuery(MERGE + " where " + which, CaseMergeRow.class).setParameter("id", id);
    }
}
