package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.store.Unit;

/** Whether somebody else still counts on a case: a referral that waits for its answer, or a return that may still take place. */
@ApplicationScoped
public class UnderWaySearch {

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private ReturnRepository returns;
    @Inject
    private Clock clock;

    /** Of a case that the caller sees and has locked, so that nothing is sent meanwhile. */
    public boolean isUnderWay(UUID caseId) {
        return isReferred(caseId) || returns.of(caseId).stream().anyMatch(VictimReturn::isUnderWay);
    }

    private boolean isReferred(UUID caseId) {
        return !entities.createQuery("""
                select r.id from Referral r
                where r.caseId = :case and r.state in (REFERRAL_SENT, REFERRAL_RECEIVED) and r.respondBy >= :today""", UUID.class)
            .setParameter("case", caseId)
            .setParameter("today", LocalDate.now(clock))
            .setMaxResults(1)
            .getResultList().isEmpty();
    }
}
