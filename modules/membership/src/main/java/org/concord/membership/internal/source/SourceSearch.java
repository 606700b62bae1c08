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
import org.concord.store.Among;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

@ApplicationScoped
class SourceSearch {

    private static final String SELECT = """
        select new org.concord.membership.api.ClaimRow(c.id, c.subject, c.subjectId, c.about, c.field, c.topic, c.value, c.source,
            c.confidence, c.preferred, c.note, c.version)
        from Claim c""";
    /** Records that not everybody sees, and which of those with claims the caller does, by the sight of a title, of papers and of a document. */
    private static final Map<String, String> GUARDED = Map.of(
        "meetings", "select m.id from Meeting m where m.id in (:claimed) and (%1$s)",
        "decisions", "select d.id from Decision d join Meeting m on m.id = d.meeting where d.id in (:claimed) and (%2$s)",
        "action-items", "select a.id from ActionItem a join Meeting m on m.id = a.meeting where a.id in (:claimed) and (%2$s)",
        "documents", "select d.id from Document d left join Meeting m on m.id = d.meeting where d.id in (:claimed) and (%3$s)");
    private static final String IN_CONFLICT = "exists (select 1 from Claim other where other.topic = c.topic and other.value <> c.value)";

    @Inject
    @Unit("membership")
    private EntityManager entities;

    @Inject
    private Sights sights;
    @Inject
    private Access access;

    Page<ClaimRow> page(ClaimCriteria criteria, Paging paging) {
        ListQuery<ClaimRow> query = list()
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
        return list()
            .where("c.subject = :subject", "subject", subject)
            .where("c.subjectId = :subjectId", "subjectId", subjectId)
            .page(Paging.first(Paging.MOST)).rows().stream()
            .sorted(Comparator.comparing(ClaimRow::field).thenComparing(claim -> !claim.preferred()))
            .toList();
    }

    Optional<ClaimRow> one(UUID id) {
        return list().where("c.id = :id", "id", id).one();
    }

    private ListQuery<ClaimRow> list() {
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
            List<String> open = GUARDED.keySet().stream().flatMap(subject -> open(subject, sight)).toList();
            seen.where("c.subject not in ('meetings', 'decisions', 'action-items', 'documents') or c.subjectId in (:open)", "open", open);
        }
        return seen;
    }

    /** The ids of those records of a guarded sort, with claims on them, that the caller may see. */
    private Stream<String> open(String subject, Sight sight) {
        List<UUID> claimed = entities.createQuery("select distinct c.subjectId from Claim c where c.subject = :subject", String.class)
            .setParameter("subject", subject)
            .getResultStream().map(UUID::fromString).toList();
        String question = GUARDED.get(subject).formatted(sight.ofTitle(), sight.ofPapers(), sight.ofDocument(access.may(MembershipRight.READ)))
            + ("documents".equals(subject) && !access.may(MembershipRight.KEEP_DOCUMENTS) ? " and d.state <> DRAFT" : "");
        return claimed.isEmpty() ? Stream.empty()
            : sight.in(Among.query(entities, question, UUID.class, Map.of("claimed", claimed))).getResultStream().map(UUID::toString);
    }
}
