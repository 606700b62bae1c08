package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concord.actionplans.api.LineTotal;
import org.concord.actionplans.api.Proof;
import org.concord.actionplans.api.Proof.Drift;
import org.concord.kernel.Money;
import org.concord.store.Among;
import org.concord.store.Unit;

/**
 * Replays all postings, in the database, and finds the lines and commitments whose stored totals say otherwise, those whose totals are gone too, and the
 * entries that tell people something else than what was posted. The approved budget is told from what supplements and
 * virements made of it by the kind of the entries, of which a reversal has that of the entry that it takes back.
 */
@ApplicationScoped
class ProofSearch {

    private static final int MOST_DRIFTS = 100;
    private static final String REPLAY = """
        from BudgetLine l join Programme p on p.id = l.programme left join LineBalance b on b.line = l.id left join (
            select o.line as line, count(o.id) as postings,
                sum(case when o.stage = SOURCE then o.amount else 0 end) as source,
                sum(case when o.stage = UNALLOTTED then o.amount else 0 end) as unallotted,
                sum(case when o.stage = ALLOTTED then o.amount else 0 end) as allotted,
                sum(case when o.stage = COMMITTED then o.amount else 0 end) as committed,
                sum(case when o.stage = PAYABLE then o.amount else 0 end) as payable,
                sum(case when o.stage = SPENT then o.amount else 0 end) as spent
            from Posting o group by o.line) r on r.line = l.id left join (
            select o.line as line, sum(o.amount) as appropriated
            from JournalEntry e left join JournalEntry taken on taken.id = e.reverses and taken.kind = APPROPRIATION join Posting o on o.entry = e.id
            where o.stage = UNALLOTTED and (e.kind = APPROPRIATION or taken.id is not null) group by o.line) a on a.line = l.id""";
    private static final String DIFFERS = """
        (coalesce(b.appropriated, 0) <> coalesce(a.appropriated, 0) or coalesce(b.source, 0) <> coalesce(r.source, 0)
            or coalesce(b.unallotted, 0) <> coalesce(r.unallotted, 0) or coalesce(b.allotted, 0) <> coalesce(r.allotted, 0)
            or coalesce(b.committed, 0) <> coalesce(r.committed, 0) or coalesce(b.payable, 0) <> coalesce(r.payable, 0)
            or coalesce(b.spent, 0) <> coalesce(r.spent, 0))""";
    private static final String CONTRACTS = """
        from JournalEntry k join Posting made on made.entry = k.id and made.stage = COMMITTED join BudgetLine l on l.id = made.line
        join Programme p on p.id = k.programme left join Commitment c on c.id = k.id left join (
            select coalesce(t.commitment, t.id) as contract,
                sum(case when t.kind = COMMITMENT and o.stage = COMMITTED then o.amount else 0 end) as amount,
                sum(case when t.kind = RELEASE and o.stage = ALLOTTED then o.amount else 0 end) as released,
                sum(case when t.kind = PAYMENT_ORDER and o.stage = PAYABLE then o.amount else 0 end) as ordered,
                sum(case when t.kind = PAYMENT and o.stage = SPENT then o.amount else 0 end) as paid
            from JournalEntry e join JournalEntry t on t.id = coalesce(e.reverses, e.id) join Posting o on o.entry = e.id
            where t.kind in (COMMITMENT, RELEASE, PAYMENT_ORDER, PAYMENT) group by coalesce(t.commitment, t.id)) r on r.contract = k.id""";
    private static final String CONTRACT_DIFFERS = """
        (coalesce(c.amount, 0) <> coalesce(r.amount, 0) or coalesce(c.released, 0) <> coalesce(r.released, 0)
            or coalesce(c.ordered, 0) <> coalesce(r.ordered, 0) or coalesce(c.paid, 0) <> coalesce(r.paid, 0))""";
    private static final String TOLD_OTHERWISE = """
        select l.id, l.code, l.currency, o.entry, case when t.line = o.line and t.stage = o.stage then t.amount else 0L end, o.amount
        from Posting o join BudgetLine l on l.id = o.line join Programme p on p.id = l.programme
        left join SubmittedPart t on t.submission = o.entry and t.number = o.number
        where (t.amount is null or t.line <> o.line or t.stage <> o.stage or t.amount <> o.amount) and""";
    private static final String NOT_POSTED = """
        select l.id, l.code, l.currency, t.submission, t.amount, 0L
        from SubmittedPart t join Submission s on s.id = t.submission and s.state = POSTED
        join BudgetLine l on l.id = t.line join Programme p on p.id = l.programme
        left join Posting o on o.entry = t.submission and o.number = t.number and o.line = t.line and o.stage = t.stage
        where o.id is null and""";
    private static final List<LineTotal> OF_LINE = List.copyOf(EnumSet.range(LineTotal.APPROPRIATED, LineTotal.SPENT));
    private static final List<LineTotal> OF_CONTRACT = List.copyOf(EnumSet.range(LineTotal.CONTRACTED, LineTotal.CONTRACT_PAID));
    private static final List<LineTotal> OF_ENTRY = List.of(LineTotal.TOLD);
    private static final String OWN = " (:all = true or p.owner in (:owners))";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** The proof for the plans of these owners; empty means all. */
    Proof prove(Optional<Set<String>> owners) {
        Object[] sums = ask("select count(l.id), coalesce(sum(r.postings), 0), coalesce(sum(case when " + DIFFERS + " then 1 else 0 end), 0) " + REPLAY
            + " where" + OWN, Object[].class, owners).getSingleResult();
        List<Drift> drifts = Stream.of(number(sums[2]) == 0 ? Stream.<Drift>of() : ofLines(owners), ofContracts(owners),
            ofEntries(TOLD_OTHERWISE, owners), ofEntries(NOT_POSTED, owners)).flatMap(each -> each).limit(MOST_DRIFTS).toList();
        return new Proof(clock.instant(), number(sums[0]), number(sums[1]), drifts);
    }

    private Stream<Drift> ofLines(Optional<Set<String>> owners) {
        return drifts("select l.id, l.code, l.currency, b.appropriated, a.appropriated, b.source, r.source, b.unallotted, r.unallotted, b.allotted, r.allotted,"
            + " b.committed, r.committed, b.payable, r.payable, b.spent, r.spent " + REPLAY + " where" + OWN + " and " + DIFFERS + " order by l.code", owners)
            .flatMap(line -> drifts(line, null, OF_LINE, 3));
    }

    private Stream<Drift> ofContracts(Optional<Set<String>> owners) {
        return drifts("select l.id, l.code, l.currency, k.id, c.amount, r.amount, c.released, r.released, c.ordered, r.ordered, c.paid, r.paid " + CONTRACTS
            + " where k.kind = COMMITMENT and" + OWN + " and " + CONTRACT_DIFFERS + " order by l.code, k.id", owners)
            .flatMap(contract -> drifts(contract, (UUID) contract[3], OF_CONTRACT, 4));
    }

    private Stream<Drift> ofEntries(String query, Optional<Set<String>> owners) {
        return drifts(query + OWN + " order by l.code", owners).flatMap(entry -> drifts(entry, (UUID) entry[3], OF_ENTRY, 4));
    }

    private Stream<Object[]> drifts(String query, Optional<Set<String>> owners) {
        return ask(query, Object[].class, owners).setMaxResults(MOST_DRIFTS).getResultList().stream();
    }

    /** What differs in a row, in which what is stored and what the replay says stand next to each other from the column {@code first} on. */
    private static Stream<Drift> drifts(Object[] row, UUID of, List<LineTotal> totals, int first) {
        return IntStream.range(0, totals.size())
            .mapToObj(i -> drift(row, of, totals.get(i), first + 2 * i))
            .filter(drift -> !drift.stored().equals(drift.replayed()));
    }

    private static Drift drift(Object[] row, UUID of, LineTotal total, int stored) {
        String currency = (String) row[2];
        return new Drift((UUID) row[0], (String) row[1], of, total, currency, amount(row[stored], currency), amount(row[stored + 1], currency));
    }

    private static BigDecimal amount(Object minor, String currency) {
        return BigDecimal.valueOf(number(minor), Money.digits(currency));
    }

    private <R> TypedQuery<R> ask(String query, Class<R> row, Optional<Set<String>> owners) {
        return Among.query(entities, query, row, Map.of("all", owners.isEmpty(), "owners", owners.orElse(Set.of())));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
