package org.concord.assistance.internal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.store.Among;
import org.concord.store.ManyRows;
import org.concord.store.Unit;

/** Links and merges. */
@ApplicationScoped
public class LinkRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }

    /** Notes cases that are still to be looked for. */
    void note(Collection<Unlinked> cases) {
        ManyRows.add(entities, "insert into assistance.case_unlinked (case_id) values (?)", cases, Unlinked::values);
    }

    boolean isUnlinked(UUID caseId) {
        return entities.find(Unlinked.class, caseId) != null;
    }

    /** Some cases that are still to be looked for. */
    List<UUID> unlinked(int atMost) {
        return entities.createQuery("select u.caseId from Unlinked u order by u.caseId", UUID.class).setMaxResults(atMost).getResultList();
    }

    /** The same, locked until the transaction ends, where nobody else has looked for it meanwhile. */
    Optional<Unlinked> locked(UUID caseId) {
        return Optional.ofNullable(entities.find(Unlinked.class, caseId, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(Unlinked done) {
        entities.remove(done);
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

    /** Cases of other participants with one of these digests that are not sealed, and to which the case is not linked yet. */
    List<VictimCase> unlinked(VictimCase about, Collection<String> digests, int atMost) {
        return Among.query(entities, """
                select c from VictimCase c where c.participant <> :participant and c.erasedOn is null and c.sealed = false
                and c.id in (select e.caseId from IndexEntry e where e.digest in (:digests))
                and not exists (select l.id from CaseLink l where l.caseId = :case and l.otherCase = c.id) order by c.id""", VictimCase.class,
                Map.of("digests", digests))
            .setParameter("participant", about.participant())
            .setParameter("case", about.id())
            .setMaxResults(atMost)
            .getResultList();
    }

    /** Takes away what either side knows of links with a case: whoever reads the other's name would know of whom this one says what it says. */
    public void clear(UUID caseId) {
        entities.createQuery("delete from CaseLink l where l.caseId = :case or l.otherCase = :case").setParameter("case", caseId).executeUpdate();
    }

    Optional<CaseMerge> merge(UUID id) {
        return Optional.ofNullable(entities.find(CaseMerge.class, id));
    }
}
