package org.concord.assistance.internal.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.IdentificationRow;
import org.concord.store.Unit;

/** Decisions. */
@ApplicationScoped
class IdentificationRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Identification decision) {
        entities.persist(decision);
    }

    /** Those on a case, the one decided last first; of those of one day, the one entered last. */
    List<IdentificationRow> of(UUID caseId) {
        return entities.createQuery("""
                select new org.concord.assistance.api.IdentificationRow(i.id, i.participant, i.status, i.body, i.decidedOn, i.enteredBy, i.enteredAt)
                from Identification i where i.caseId = :case order by i.decidedOn desc, i.enteredAt desc, i.id desc""", IdentificationRow.class)
            .setParameter("case", caseId)
            .getResultList();
    }
}
