package org.concord.membership.internal.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.ClaimCriteria;
import org.concord.membership.api.ClaimRow;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.internal.meeting.Sight;
import org.concord.membership.internal.meeting.Sights;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

@ApplicationScoped
class SourceSearch {

    private static final String SELECT = """
        select new org.concord.membership.api.ClaimRow(c.id, c.subject, c.subjectId, c.about, c.field, c.topic, c.value, c.source,
            c.confidence, c.preferred, c.note, c.version)
        from Claim c""";
    /** Records that not everybody sees. */
    private static final Map<String, Guarded> GUARDED = Map.of(
        "meetings", new Guarded("m.id", "Meeting m", "%1$s"),
        "decisions", new Guarded("d.id", "Decision d join Meeting m on m.id = d.meeting", "%2$s"),
        "action-items", new Guarded("a.id", "ActionItem a join Meeting m on m.id = a.meeting", "%2$s"),
        "documents", new Guarded("d.id", "Document d left join Meeting m on m.id = d.meeting", "%3$s"));
    private static final String IN_CONFLICT = "exists (select 1 from Claim other where other.topic = c.topic and other.value <> c.value)";

    @Inject
    @Unit("membership")
    private EntityManager entities;

    @Inject
    private Sights sights;
    @Inject
    private Access access;

    Page<ClaimRow> page(ClaimCriteria criteria, Paging paging) {
        ListQuery<ClaimRow> query = list(criteria.subject())
            .where("c.subject = :subject", "subject", criteria.subject())
            .where("c.subjectId = :subjectId", "subjectId", criteria.subjectId())
            .where("c.field = :field", "field", criteria.field())
            .where("c.confidence = :confidence", "confidence", criteria.confidence())
            .where("c.preferred = :preferred", "preferred", criteria.preferred())
            .where("c.searchText like :q escape '!'", "q", Like.containing(criteria.q()));
        if (criteria.conflict() != null) {
            query.where(criteria.conflict() ? IN_CONFLICT : "not " + IN_CONFLICT);
        }
        return query.page(paging);
    }

    List<ClaimRow> of(String subject, String subjectId) {
        return list(subject)
            .where("c.subject = :subject", "subject", subject)
            .where("c.subjectId = :subjectId", "subjectId", subjectId)
            .page(Paging.first(Paging.MOST)).rows().stream()
            .sorted(Comparator.comparing(ClaimRow::field).thenComparing(claim -> !claim.preferred()))
            .toList();
    }

    Optional<ClaimRow> one(UUID id) {
        return list(null).where("c.id = :id", "id", id).one();
    }

    /** Claims that the caller sees; of those on records of another sort than {@code subject}, if there is one, nobody asks. */
    private ListQuery<ClaimRow> list(String subject) {
        ListQuery<ClaimRow> seen = new ListQuery<>(entities, ClaimRow.class, SELECT)
            .sortedBy("topic", "c.topic")
            .sortedBy("about", "c.about", "")
            .sortedBy("source", "c.source")
            .sortedBy("confidence", "c.confidence")
            .unique("id", "c.id");
        if (!access.may(MembershipRight.READ_PEOPLE)) {
            seen.where("c.subject not in ('persons', 'focal-points')");
        }
        Sight sight = sights.current();
        if (!sight.everything()) {
            List<String> open = GUARDED.keySet().stream().filter(guarded -> subject == null || subject.equals(guarded))
                .flatMap(guarded -> open(guarded, sight)).toList();
            seen.where("c.subject not in (:guarded) or c.subjectId in (:open)", "open", open).with("guarded", GUARDED.keySet());
        }
        return seen;
    }

    /** The ids of those records of a guarded sort, with claims on them, that the caller may see. */
    private Stream<String> open(String subject, Sight sight) {
        List<UUID> claimed = entities.createQuery("select distinct c.subjectId from Claim c where c.subject = :subject", String.class)
            .setParameter("subject", subject)
            .getResultStream().map(UUID::fromString).toList();
        if (claimed.isEmpty()) {
            return Stream.empty();
        }
        Guarded guarded = GUARDED.get(subject);
        ListQuery<UUID> seen = sight.in(new ListQuery<>(entities, UUID.class, "select " + guarded.id() + " from " + guarded.records()))
            .where(guarded.id() + " in (:claimed)", "claimed", claimed)
            .where(guarded.seen().formatted(sight.ofTitle(), sight.ofPapers(), sight.ofDocument(access.may(MembershipRight.READ))));
        if ("documents".equals(subject) && !access.may(MembershipRight.KEEP_DOCUMENTS)) {
            seen.where("d.state <> DRAFT");
        }
        return seen.query("").getResultStream().map(UUID::toString);
    }

    /**
     * @param seen which of the records the caller sees, by the sight of a title, of papers and of a document
     */
    private record Guarded(String id, String records, String seen) {
    }
}
