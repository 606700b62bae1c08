package org.concord.assistance.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.store.Among;
import org.concord.store.Unit;

/** What of a case is copied, and the copies. */
@ApplicationScoped
class CopyRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Object copy) {
        entities.persist(copy);
    }

    List<Assessment> assessments(UUID caseId, Collection<UUID> ids) {
        return Among.query(entities, "select a from Assessment a where a.caseId = :case and a.id in (:ids) order by a.id", Assessment.class,
                Map.of("ids", ids))
            .setParameter("case", caseId)
            .getResultList();
    }

    /** The notes of assessments, of those that have one. */
    List<CaseText> notes(UUID caseId, Collection<UUID> assessments) {
        return Among.query(entities, "select t from CaseText t where t.caseId = :case and t.kind = ASSESSMENT_NOTE and t.subject in (:ids)", CaseText.class,
                Map.of("ids", assessments))
            .setParameter("case", caseId)
            .getResultList();
    }

    Optional<CaseDocument> document(UUID caseId, UUID id) {
        return entities.createQuery("select d from CaseDocument d where d.caseId = :case and d.id = :id", CaseDocument.class)
            .setParameter("case", caseId)
            .setParameter("id", id)
            .getResultList().stream().findFirst();
    }

    /** Stores a copy, and keeps neither it nor the original in memory. */
    void put(CaseDocument original, CaseDocument copy) {
        entities.persist(copy);
        entities.flush();
        entities.detach(copy);
        entities.detach(original);
    }
}
