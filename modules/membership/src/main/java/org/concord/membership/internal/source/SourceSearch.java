package org.concord.membership.internal.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.ClaimCriteria;
import org.concord.membership.api.ClaimRow;
import org.concord.membership.internal.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

@ApplicationScoped
class SourceSearch {

    private static final String SELECT = """
        select new org.concord.membership.api.ClaimRow(c.id, c.subject, c.subjectId, c.about, c.field, c.topic, c.value, c.source,
            c.confidence, c.preferred, c.note, c.version)
        from Claim c""";
    private static final String IN_CONFLICT = "exists (select 1 from Claim other where other.topic = c.topic and other.value <> c.value)";

    @Inject
    @Unit("membership")
    private EntityManager entities;

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
        String question = SELECT + " where c.subject = :subject and c.subjectId = :subjectId order by c.field, c.preferred desc, c.id";
        return entities.createQuery(question, ClaimRow.class)
            .setParameter("subject", subject)
            .setParameter("subjectId", subjectId)
            .getResultList();
    }

    Optional<ClaimRow> one(UUID id) {
        return list().where("c.id = :id", "id", id).one();
    }

    private ListQuery<ClaimRow> list() {
        return new ListQuery<>(entities, ClaimRow.class, SELECT)
            .sortedBy("topic", "c.topic")
            .sortedBy("about", "c.about", "")
            .sortedBy("source", "c.source")
            .sortedBy("confidence", "c.confidence")
            .unique("id", "c.id");
    }
}
