package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.Sight;
import org.concord.store.Unit;

/** Whether the caller is on a side of a referral or return, and on which; asked here for both. For anybody else there is none. */
@ApplicationScoped
class SideSearch {

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;
    @Inject
    private CaseRepository cases;

    /**
     * The case from which it leads, for whoever may change it on the side that sends. Asked without the case itself: Derby would hold this row while it waits
     * for the case's, which others lock first.
     */
    Optional<UUID> sentFrom(Class<?> record, UUID id) {
        sight.mustSee(CasePart.FACTS);
        return caseOf(record, id, "", Map.of()).filter(caseId -> cases.mayChange(caseId, CasePart.FACTS));
    }

    /** The case from which it leads, for the side that receives, which must not learn of it; only where {@code further} holds of it, {@code r}. */
    Optional<UUID> cameFrom(Class<?> record, UUID id, String further) {
        Sight seen = sight.agencies("r.recipient");
        return caseOf(record, id, further + " and (" + seen.condition() + ")", seen.values());
    }

    private Optional<UUID> caseOf(Class<?> record, UUID id, String further, Map<String, Object> values) {
        TypedQuery<UUID> asked = entities.createQuery("select r.caseId from " + record.getSimpleName() + " r where r.id = :id" + further, UUID.class)
            .setParameter("id", id);
        values.forEach(asked::setParameter);
        return asked.getResultList().stream().findFirst();
    }
}
