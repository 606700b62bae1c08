package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.internal.period.Period;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.store.Among;
import org.concord.store.DatabaseSettings;
import org.concord.store.Unit;

/** The ledger, and what waits to be added to it. Nothing here changes or removes what is posted; the database would refuse it. */
@ApplicationScoped
class LedgerRepository {

    private static final String LINES = """
        select new org.concord.actionplans.internal.ledger.LineFacts(l.id, l.code, p.id, p.code, p.owner, p.state, p.currency, l.source, s.reserved,
            l.fiscalYear, l.currency, l.sinceRevision, p.revision)
        from BudgetLine l join Programme p on p.id = l.programme join FundingSource s on s.code = l.source where l.id in (:ids)""";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    Map<UUID, LineFacts> lines(Collection<UUID> ids) {
        return byKey(Among.query(entities, LINES, LineFacts.class, Map.of("ids", ids)).getResultList(), LineFacts::id);
    }

    /**
     * Lets nobody change what these lines are until the transaction ends: an entry in dong would be one in dollars otherwise. Not on Derby, where those who
     * submit at once would wait for each other, and some in vain.
     */
    void hold(Collection<UUID> lines) {
        if (!DatabaseSettings.current().embedded()) {
            Among.query(entities, "select l from BudgetLine l where l.id in (:lines) order by l.id", Object.class, Map.of("lines", lines))
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
        }
    }

    Map<UUID, Submission> submissions(Collection<UUID> ids) {
        return byKey(Among.query(entities, "select s from Submission s where s.id in (:ids)", Submission.class, Map.of("ids", ids)).getResultList(),
            Submission::id);
    }

    Submission submission(UUID id, long version) {
        Submission found = submissions(List.of(id)).get(id);
        if (found == null) {
            throw new RuleBroken(KernelRule.NOT_FOUND, JournalDesk.ENTRIES, id);
        }
        Versions.match(found.version(), version);
        return found;
    }

    Map<UUID, List<SubmittedPart>> parts(Collection<UUID> submissions) {
        return Among.query(entities, "select p from SubmittedPart p where p.submission in (:ids) order by p.submission, p.number", SubmittedPart.class,
            Map.of("ids", submissions)).getResultStream().collect(Collectors.groupingBy(SubmittedPart::submission));
    }

    /** The parts of a submission on the lines of the books. */
    List<Part> partsOf(List<SubmittedPart> parts, Books books) {
        return parts.stream().map(part -> new Part(books.lines().get(part.line()), part.stage(), part.amount())).toList();
    }

    /** The entries that submissions want to take back. */
    Originals originals(Collection<Submission> submissions) {
        Map<UUID, JournalEntry> entries = reversing(submissions);
        return new Originals(entries, postings(entries.keySet()));
    }

    private Map<UUID, JournalEntry> reversing(Collection<Submission> submissions) {
        List<UUID> ids = submissions.stream().map(Submission::reverses).filter(Objects::nonNull).toList();
        return ids.isEmpty() ? new HashMap<>()
            : byKey(Among.query(entities, "select e from JournalEntry e where e.id in (:ids)", JournalEntry.class, Map.of("ids", ids)).getResultList(),
                JournalEntry::id);
    }

    /** The books in which submissions are decided, with the lines locked. */
    Books lockedBooks(Collection<Submission> submissions, Collection<List<SubmittedPart>> parts) {
        Set<UUID> lines = parts.stream().flatMap(List::stream).map(SubmittedPart::line).collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, LineBalance> balances = byKey(locked(lines), LineBalance::line);
        List<Period> periods = submissions.isEmpty() ? List.of() : periods(
            submissions.stream().map(Submission::owner).collect(Collectors.toSet()),
            Collections.min(submissions.stream().map(Submission::bookingDate).toList()),
            Collections.max(submissions.stream().map(Submission::bookingDate).toList()), LockModeType.PESSIMISTIC_READ);
        List<UUID> reverses = submissions.stream().map(Submission::reverses).filter(Objects::nonNull).toList();
        List<UUID> commitments = Stream.concat(submissions.stream().map(Submission::commitment), reversing(submissions).values().stream()
            .flatMap(original -> Stream.of(original.id(), original.commitment() == null ? original.id() : original.commitment())))
            .filter(Objects::nonNull).distinct().toList();
        return new Books(lines(lines), new Accounts(balances), commitments(commitments), periods, reversed(reverses));
    }

    /** In the order of their ids; at once where the database can lock in order, which Derby cannot. */
    private List<LineBalance> locked(Set<UUID> lines) {
        if (DatabaseSettings.current().embedded()) {
            return lines.stream().map(line -> entities.find(LineBalance.class, line, LockModeType.PESSIMISTIC_WRITE)).toList();
        }
        return Among.query(entities, "select b from LineBalance b where b.line in (:lines) order by b.line", LineBalance.class, Map.of("lines", lines))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The books in which an entry is looked at before it is submitted; nothing is locked. */
    Books books(String owner, LocalDate day, Set<UUID> lines, UUID commitment, UUID reverses) {
        Map<UUID, LineBalance> balances = byKey(Among.query(entities, "select b from LineBalance b where b.line in (:lines)", LineBalance.class,
            Map.of("lines", lines)).getResultList(), LineBalance::line);
        return new Books(lines(lines), new Accounts(balances), commitments(commitment == null ? List.of() : List.of(commitment)),
            periods(Set.of(owner), day, day, LockModeType.NONE), reversed(reverses == null ? List.of() : List.of(reverses)));
    }

    private List<Period> periods(Set<String> owners, LocalDate first, LocalDate last, LockModeType lock) {
        return Among.query(entities, "select p from Period p where p.owner in (:owners) and p.firstDay <= :last and p.lastDay >= :first", Period.class,
            Map.of("owners", owners)).setParameter("first", first).setParameter("last", last).setLockMode(lock).getResultList();
    }

    private Map<UUID, Commitment> commitments(List<UUID> ids) {
        return ids.isEmpty() ? new HashMap<>()
            : byKey(Among.query(entities, "select c from Commitment c where c.id in (:ids)", Commitment.class, Map.of("ids", ids)).getResultList(),
                Commitment::id);
    }

    private Set<UUID> reversed(List<UUID> ids) {
        return ids.isEmpty() ? new HashSet<>()
            : new HashSet<>(Among.query(entities, "select r.reversed from Reversal r where r.reversed in (:ids)", UUID.class,
                Map.of("ids", ids)).getResultList());
    }

    /** The postings of a posted entry, negated: what takes it back. */
    List<Part> negated(UUID entry) {
        JournalEntry original = entities.find(JournalEntry.class, entry);
        if (original == null || original.kind() == EntryKind.REVERSAL) {
            throw RuleBroken.at("reverses", LedgerRule.CANNOT_BE_REVERSED, entry);
        }
        List<Posting> postings = postings(List.of(entry)).get(entry);
        Map<UUID, LineFacts> lines = lines(postings.stream().map(Posting::line).collect(Collectors.toSet()));
        return postings.stream().map(posting -> posting.takenBack(lines.get(posting.line()))).toList();
    }

    /** The postings of entries, by entry. */
    Map<UUID, List<Posting>> postings(Collection<UUID> entries) {
        return entries.isEmpty() ? Map.of() : Among.query(entities, "select o from Posting o where o.entry in (:ids) order by o.entry, o.number", Posting.class,
            Map.of("ids", entries)).getResultStream().collect(Collectors.groupingBy(Posting::entry));
    }

    void add(Submission submission, List<Part> parts) {
        entities.persist(submission);
        for (int i = 0; i < parts.size(); i++) {
            entities.persist(new SubmittedPart(submission.id(), i + 1, parts.get(i)));
        }
    }

    void add(Delegation delegation) {
        entities.persist(delegation);
    }

    Delegation delegation(UUID id) {
        Delegation found = entities.find(Delegation.class, id);
        if (found == null) {
            throw new RuleBroken(KernelRule.NOT_FOUND, DelegationDesk.DELEGATIONS, id);
        }
        return found;
    }

    /** Writes entries down: first all postings, then the entries that seal them, then what hangs on them. */
    void write(List<Decided> entries, Instant now) {
        for (Decided entry : entries) {
            for (int i = 0; i < entry.parts().size(); i++) {
                entities.persist(new Posting(entry.submission().id(), i + 1, entry.parts().get(i), entry.converted().get(i), now));
            }
        }
        entities.flush();
        List<Object> after = new ArrayList<>();
        for (Decided entry : entries) {
            entities.persist(new JournalEntry(entry.submission(), entry.period(), entry.submission().checker(), entry.submission().onBehalfOf(), now));
            if (entry.reversed() != null) {
                after.add(new Reversal(entry.reversed().id(), entry.submission().id()));
            }
            if (entry.commitment() != null) {
                after.add(entry.commitment());
            }
        }
        entities.flush();
        after.forEach(entities::persist);
    }

    private static <K, T> Map<K, T> byKey(List<T> found, Function<T, K> key) {
        Map<K, T> byKey = new LinkedHashMap<>();
        found.forEach(one -> byKey.put(key.apply(one), one));
        return byKey;
    }
}
