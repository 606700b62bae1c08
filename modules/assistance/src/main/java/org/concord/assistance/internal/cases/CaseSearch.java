package org.concord.assistance.internal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CaseCriteria;
import org.concord.assistance.api.CaseRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads the facts of cases. Whoever sees them of a case sees all of them, so that no filter and no order tells what a row does not. */
@ApplicationScoped
public class CaseSearch {

    private static final String ROW = """
        select new org.concord.assistance.api.CaseRow(c.id, c.code, c.participant, c.agency, c.worker, c.state, c.status, c.sealed, c.facts.gender, c.facts.ageGroup,
        c.facts.citizenship, c.facts.exploitedIn, c.facts.exploitations, c.facts.methods, c.openedOn, c.closedOn, c.closeReason,
        case when c.identityKeptAt is null then false else true end, c.version)
        from VictimCase c""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;

    Page<CaseRow> page(CaseCriteria criteria, Paging paging) {
        return sight.own(CasePart.FACTS).of(rows())
            .where("c.code = :code", "code", criteria.code())
            .where("c.agency = :agency", "agency", criteria.agency())
            .where("c.worker = :worker", "worker", criteria.worker())
            .where("c.state = :state", "state", criteria.state())
            .where("c.status = :status", "status", criteria.status())
            .where("c.facts.gender = :gender", "gender", criteria.gender())
            .where("c.facts.ageGroup = :ageGroup", "ageGroup", criteria.ageGroup())
            .where("c.facts.citizenship = :citizenship", "citizenship", criteria.citizenship())
            .whereWord("c.facts.exploitations", "exploitation", criteria.exploitation())
            .where("c.openedOn >= :openedFrom", "openedFrom", criteria.openedFrom())
            .where("c.openedOn <= :openedUntil", "openedUntil", criteria.openedUntil())
            .sortedBy("openedOn", "c.openedOn")
            .sortedBy("code", "c.code")
            .ordered("-openedOn")
            .unique("id", "c.id")
            .page(paging);
    }

    Optional<CaseRow> one(UUID id) {
        return sight.reachable(CasePart.FACTS).of(rows()).where("c.id = :id", "id", id).one();
    }

    /** Those among these whose facts the caller sees without an emergency. */
    public List<CaseRow> among(Collection<UUID> ids, int atMost) {
        return ids.isEmpty() ? List.of() : own("c.id in (:ids)", "ids", ids, atMost);
    }

    /** Those of people found by one of these digests. Whose they are is asked in the same query: however many bear a name, the caller's own are found. */
    public List<CaseRow> foundBy(Collection<String> digests, int atMost) {
        return own("c.id in (select e.caseId from IndexEntry e where e.digest in (:digests))", "digests", digests, atMost);
    }

    private List<CaseRow> own(String condition, String name, Collection<?> values, int atMost) {
        return sight.own(CasePart.IDENTITY).of(rows()).where(condition, name, values).unique("id", "c.id").page(Paging.first(atMost)).rows();
    }

    private ListQuery<CaseRow> rows() {
        return new ListQuery<>(entities, CaseRow.class, ROW);
    }
}
