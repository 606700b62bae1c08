package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.actionplans.api.CommitmentCriteria;
import org.concord.actionplans.api.CommitmentRow;
import org.concord.actionplans.api.Entry;
import org.concord.actionplans.api.EntryCriteria;
import org.concord.actionplans.api.EntryRow;
import org.concord.actionplans.api.EntryState;
import org.concord.actionplans.api.PostingCriteria;
import org.concord.actionplans.api.PostingRow;
import org.concord.actionplans.api.Stage;
import org.concord.actionplans.api.StoryRow;
import org.concord.actionplans.internal.PlanSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Among;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads entries, postings and commitments of the plans that the caller may see. */
@ApplicationScoped
class JournalSearch {

    private static final String ENTRIES = """
        select new org.concord.actionplans.api.EntryRow(s.id, s.kind, s.state, p.id, p.code, p.owner, s.eventDate, s.bookingDate, s.reference, s.text,
            s.amount, s.currency, s.maker, s.submittedAt, s.checker, s.onBehalfOf, s.decidedAt, s.reason, s.commitment, s.reverses, v.entry, s.rate, s.version)
        from Submission s join Programme p on p.id = s.programme left join Reversal v on v.reversed = s.id""";
    private static final String STORY = """
        select new org.concord.actionplans.api.StoryRow(s.id, s.kind, s.state, s.eventDate, s.bookingDate, s.reference, s.text, f.stage, t.stage,
            coalesce(t.amount, -f.amount), l.currency, s.maker, s.submittedAt, s.checker, s.onBehalfOf, s.decidedAt, s.reason, s.commitment, s.reverses, v.entry)
        from Submission s join BudgetLine l on l.id = :line join Programme p on p.id = l.programme
        left join SubmittedPart f on f.submission = s.id and f.line = :line and f.amount < 0
        left join SubmittedPart t on t.submission = s.id and t.line = :line and t.amount > 0
        left join Reversal v on v.reversed = s.id""";
    private static final String PARTS = """
        select t.submission, new org.concord.actionplans.api.Entry$Part(t.number, l.id, l.code, t.stage, t.amount, l.currency)
        from SubmittedPart t join BudgetLine l on l.id = t.line where t.submission in (:ids) order by t.submission, t.number""";
    private static final String POSTINGS = """
        select new org.concord.actionplans.api.PostingRow(o.id, o.entry, o.number, e.kind, e.bookingDate, o.postedAt, l.activity, l.id, l.code,
            o.stage, o.amount, o.currency, o.reporting, p.currency, r.base, r.quote, r.rate, r.day, r.source, s.reference, s.text, e.maker, e.checker)
        from Posting o join JournalEntry e on e.id = o.entry join Submission s on s.id = o.entry join BudgetLine l on l.id = o.line
        join Programme p on p.id = l.programme left join ExchangeRate r on r.id = o.rate""";
    private static final String COMMITMENTS = """
        select new org.concord.actionplans.api.CommitmentRow(c.id, l.id, l.code, c.bookingDate, s.reference, s.text, l.currency, c.amount, c.released,
            c.ordered, c.paid)
        from Commitment c join Submission s on s.id = c.id join BudgetLine l on l.id = c.line join Programme p on p.id = c.programme""";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private PlanSight sight;

    Page<EntryRow> entries(EntryCriteria criteria, Paging paging) {
        return sight.of(entries())
            .where("s.programme = :programme", "programme", criteria.programme())
            .where("exists (select 1 from SubmittedPart t where t.submission = s.id and t.line = :line)", "line", criteria.line())
            .where("s.kind = :kind", "kind", criteria.kind())
            .where("s.state = :state", "state", criteria.state())
            .where("s.maker = :maker", "maker", criteria.maker())
            .where("s.bookingDate >= :from", "from", criteria.from())
            .where("s.bookingDate <= :to", "to", criteria.to())
            .where("s.commitment = :commitment", "commitment", criteria.commitment())
            .where("s.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .page(paging);
    }

    Optional<Entry> entry(UUID id) {
        return sight.of(entries()).where("s.id = :id", "id", id).one()
            .map(row -> Entry.of(row, parts(List.of(id)).get(id)));
    }

    /**
     * Submitted entries that somebody may approve, and made neither themselves nor had made by whom they stand in for.
     *
     * @param own the owners they approve for by right; empty means all
     * @param givers whom they stand in for, by owner
     */
    Page<EntryRow> tasks(String username, Optional<Set<String>> own, Map<String, SortedSet<String>> givers, Paging paging) {
        ListQuery<EntryRow> list = entries().ordered("submittedAt")
            .where("s.state = :state", "state", EntryState.SUBMITTED)
            .where("s.maker <> :me", "me", username);
        own.ifPresent(owners -> approvable(list, owners, givers));
        return list.page(paging);
    }

    /** Only for the owners that somebody approves for; where one person alone delegated that, nothing that this person made. */
    private static void approvable(ListQuery<EntryRow> list, Set<String> own, Map<String, SortedSet<String>> givers) {
        Set<String> whoever = new HashSet<>(own);
        List<String> conditions = new ArrayList<>(List.of("s.owner in (:owners)"));
        givers.forEach((owner, names) -> {
            if (names.size() > 1) {
                whoever.add(owner);
            } else if (!own.contains(owner)) {
                int number = conditions.size();
                conditions.add("s.owner = :owner" + number + " and s.maker <> :giver" + number);
                list.with("owner" + number, owner).with("giver" + number, names.first());
            }
        });
        list.where(String.join(" or ", conditions)).with("owners", whoever);
    }

    /** Entries as they are now, by id, for those who decided on them before and ask again. */
    Map<UUID, Entry> decided(Collection<UUID> ids) {
        Map<UUID, List<Entry.Part>> parts = parts(ids);
        return Among.query(entities, ENTRIES + " where s.id in (:ids)", EntryRow.class, Map.of("ids", ids)).getResultStream()
            .collect(Collectors.toMap(EntryRow::id, row -> Entry.of(row, parts.get(row.id()))));
    }

    private Map<UUID, List<Entry.Part>> parts(Collection<UUID> ids) {
        return Among.query(entities, PARTS, Object[].class, Map.of("ids", ids)).getResultStream()
            .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(row -> (Entry.Part) row[1], Collectors.toList())));
    }

    Page<PostingRow> postings(PostingCriteria criteria, Paging paging) {
        return postings()
            .where("e.programme = :programme", "programme", criteria.programme())
            .where("o.line = :line", "line", criteria.line())
            .where("o.entry = :entry", "entry", criteria.entry())
            .where("o.stage = :stage", "stage", criteria.stage())
            .where("e.kind = :kind", "kind", criteria.kind())
            .where("e.bookingDate >= :from", "from", criteria.from())
            .where("e.bookingDate <= :to", "to", criteria.to())
            .page(paging);
    }

    Page<StoryRow> story(UUID line, Paging paging) {
        return sight.of(new ListQuery<>(entities, StoryRow.class, STORY))
            .where("exists (select 1 from SubmittedPart o where o.submission = s.id and o.line = :line)", "line", line)
            .sortedBy("submittedAt", "s.submittedAt").unique("entry", "s.id").ordered("submittedAt")
            .page(paging);
    }

    Page<CommitmentRow> commitments(CommitmentCriteria criteria, Paging paging) {
        ListQuery<CommitmentRow> list = sight.of(new ListQuery<>(entities, CommitmentRow.class, COMMITMENTS))
            .sortedBy("bookingDate", "c.bookingDate").unique("id", "c.id").ordered("-bookingDate")
            .where("c.programme = :programme", "programme", criteria.programme())
            .where("c.line = :line", "line", criteria.line());
        if (criteria.open() != null) {
            list.where(criteria.open() ? "c.amount > c.released + c.ordered" : "c.amount = c.released + c.ordered");
        }
        return list.page(paging);
    }

    Page<PostingRow> payments(Set<UUID> activities, LocalDate from, LocalDate to, Paging paging) {
        return postings()
            .where("o.stage = :stage", "stage", Stage.SPENT)
            .where("l.activity in (:activities)", "activities", activities)
            .where("e.bookingDate >= :from", "from", from)
            .where("e.bookingDate <= :to", "to", to)
            .page(paging);
    }

    private ListQuery<PostingRow> postings() {
        return sight.of(new ListQuery<>(entities, PostingRow.class, POSTINGS))
            .sortedBy("postedAt", "o.postedAt").unique("id", "o.id").ordered("postedAt");
    }

    private ListQuery<EntryRow> entries() {
        return new ListQuery<>(entities, EntryRow.class, ENTRIES)
            .sortedBy("submittedAt", "s.submittedAt").sortedBy("bookingDate", "s.bookingDate").unique("id", "s.id").ordered("-submittedAt");
    }
}
