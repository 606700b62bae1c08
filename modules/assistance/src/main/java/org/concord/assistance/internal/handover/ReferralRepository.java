package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.Referrals;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;

/** Referrals, as far as the caller is on one of their sides. */
@ApplicationScoped
class ReferralRepository {

    /** Referrals, as the audit log and refusals call them. */
    static final String REFERRALS = "referrals";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private SideSearch sides;

    void add(Referral referral, List<Enclosure> enclosures) {
        entities.persist(referral);
        enclosures.forEach(entities::persist);
    }

    /** What travels with a referral. */
    List<Enclosure> enclosures(UUID id) {
        return entities.createQuery("select e from Enclosure e where e.referral = :id order by e.kind, e.item", Enclosure.class).setParameter("id", id)
            .setMaxResults(Referrals.MOST_ENCLOSURES)
            .getResultList();
    }

    /** Writes what was changed beyond the wall before the wall stands again. */
    void flush() {
        entities.flush();
    }

    Referral find(UUID id) {
        return entities.find(Referral.class, id);
    }

    /** The case of a referral that the caller's side sends; for anybody else there is none. */
    UUID sentFrom(UUID id) {
        return sides.sentFrom(Referral.class, id).orElseThrow(() -> none(id));
    }

    /** The case of a referral that came to the caller's side, which must not learn of it. */
    UUID cameFrom(UUID id) {
        return sides.cameFrom(Referral.class, id, " and r.sentAt is not null").orElseThrow(() -> none(id));
    }

    /** Those of a case that are not answered. */
    List<Referral> unanswered(UUID caseId) {
        return entities.createQuery("""
                select r from Referral r where r.caseId = :case and r.state in (REFERRAL_DRAFT, REFERRAL_SENT, REFERRAL_RECEIVED) order by r.id""",
                Referral.class)
            .setParameter("case", caseId)
            .getResultList();
    }

    /** Forgets what would travel with any referral of a case. */
    void clear(UUID caseId) {
        entities.createQuery("delete from Enclosure e where e.caseId = :case").setParameter("case", caseId).executeUpdate();
    }

    /** Those of a case to a recipient that can still be stopped, or whose recipient must be told. */
    List<Referral> passedOn(UUID caseId, String recipient) {
        return entities.createQuery("""
                select r from Referral r where r.caseId = :case and r.recipient = :recipient
                and r.state in (REFERRAL_SENT, REFERRAL_RECEIVED, REFERRAL_ACCEPTED, REFERRAL_IN_SERVICE, REFERRAL_COMPLETED) order by r.id""", Referral.class)
            .setParameter("case", caseId)
            .setParameter("recipient", recipient)
            .getResultList();
    }

    static RuleBroken none(UUID id) {
        return new RuleBroken(KernelRule.NOT_FOUND, REFERRALS, id);
    }
}
