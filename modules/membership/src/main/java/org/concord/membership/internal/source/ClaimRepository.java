package org.concord.membership.internal.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MembershipRule;
import org.concord.store.Unit;

@ApplicationScoped
class ClaimRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void add(Claim claim) {
        mustBeAboutARecord(claim);
        entities.persist(claim);
    }

    void remove(Claim claim) {
        entities.remove(claim);
    }

    Claim get(UUID id) {
        return Optional.ofNullable(entities.find(Claim.class, id))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, SourceDesk.CLAIMS, id));
    }

    /** Refuses a claim about a record that is not there. */
    void mustBeAboutARecord(Claim claim) {
        boolean known = Subjects.key(claim.subject(), claim.subjectId()).map(key -> entities
            .createQuery("select count(r) from " + Subjects.entity(claim.subject()) + " r where id(r) = :key", Long.class)
            .setParameter("key", key)
            .getSingleResult() > 0).orElse(false);
        if (!known) {
            throw RuleBroken.at("subjectId", MembershipRule.UNKNOWN_RECORD, claim.subject(), claim.subjectId());
        }
    }

    /** Those on the same field of the same record. */
    List<Claim> on(String topic) {
        return entities.createQuery("from Claim c where c.topic = :topic", Claim.class)
            .setParameter("topic", topic)
            .getResultList();
    }
}
