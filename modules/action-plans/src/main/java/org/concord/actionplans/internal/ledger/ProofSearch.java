package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.actionplans.api.LineTotal;
import org.concord.actionplans.api.Proof;
import org.concord.actionplans.api.Proof.Drift;
import org.concord.store.Unit;

/**
 * Replays all postings, in the database, and finds the lines whose stored totals say otherwise. The approved budget is told from what supplements and
 * virements made of it by the kind of the entries, of which a reversal has that of the entry that it takes back.
 */
@ApplicationScoped
class ProofSearch {

    private static final int MOST_DRIFTS = 100;
    private static final String REPLAY = """
        from LineBalance b join BudgetLine l on l.id = b.line join Programme p on p.id = b.programme left join (
            select o.line as line, count(o.id) as postings,
                sum(case when o.stage = SOURCE then o.amount else 0 end) as source,
                sum(case when o.stage = UNALLOTTED then o.amount else 0 end) as unallotted,
                sum(case when o.stage = ALLOTTED then o.amount else 0 end) as allotted,
                sum(case when o.stage = COMMITTED then o.amount else 0 end) as committed,
                sum(case when o.stage = PAYABLE then o.amount else 0 end) as payable,
                sum(case when o.stage = SPENT then o.amount else 0 end) as spent
            from Posting o group by o.line) r on r.line = b.line left join (
            select o.line as line, sum(o.amount) as appropriated
            from JournalEntry e left join JournalEntry taken on taken.id = e.reverses and taken.kind = APPROPRIATION join Posting o on o.entry = e.id
            where o.stage = UNALLOTTED and (e.kind = APPROPRIATION or taken.id is not null) group by o.line) a on a.line = b.line""";
    private static final String DIFFERS = """
        (b.appropriated <> coalesce(a.appropriated, 0) or b.source <> coalesce(r.source, 0) or b.unallotted <> coalesce(r.unallotted, 0)
            or b.allotted <> coalesce(r.allotted, 0) or b.committed <> coalesce(r.committed, 0) or b.payable <> coalesce(r.payable, 0) or b.spent <> coalesce(r.spent, 0))""";
    private static final String OWN = " (:all = true or p.owner in (:owners))";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** The proof for the plans of these owners; empty means all. */
    Proof prove(Optional<Set<String>> owners) {
        Object[] sums = ask("select count(b.line), coalesce(sum(r.postings), 0), coalesce(sum(case when " + DIFFERS + " then 1 else 0 end), 0) " + REPLAY
            + " where" + OWN, Object[].class, owners).getSingleResult();
        List<Drift> drifts = number(sums[2]) == 0 ? List.of() : drifts(owners);
        return new Proof(clock.instant(), number(sums[0]), number(sums[1]), drifts);
    }

    private List<Drift> drifts(Optional<Set<String>> owners) {
        return ask("select l.id, l.code, b.appropriated, a.appropriated, b.source, r.source, b.unallotted, r.unallotted, b.allotted, r.allotted, b.committed,"
            + " r.committed, b.payable, r.payable, b.spent, r.spent " + REPLAY + " where" + OWN + " and " + DIFFERS + " order by l.code", Object[].class, owners)
            .setMaxResults(MOST_DRIFTS).getResultList().stream().flatMap(ProofSearch::drifts).limit(MOST_DRIFTS).toList();
    }

    private static Stream<Drift> drifts(Object[] line) {
        return Stream.of(LineTotal.values())
            .map(total -> new Drift((UUID) line[0], (String) line[1], total, number(line[2 + 2 * total.ordinal()]), number(line[3 + 2 * total.ordinal()])))
            .filter(drift -> drift.stored() != drift.replayed());
    }

    private <R> TypedQuery<R> ask(String query, Class<R> row, Optional<Set<String>> owners) {
        return entities.createQuery(query, row).setParameter("all", owners.isEmpty()).setParameter("owners", owners.orElse(Set.of("")));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
