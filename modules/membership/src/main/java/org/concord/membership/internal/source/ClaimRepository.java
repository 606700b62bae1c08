package org.concord.membership.internal.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;

@ApplicationScoped
class ClaimRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void add(Claim claim) {
        entities.persist(claim);
    }

    void remove(Claim claim) {
        entities.remove(claim);
    }

    Claim get(UUID id) {
        return Optional.ofNullable(entities.find(Claim.class, id))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, SourceDesk.CLAIMS, id));
    }

    /** Those on the same field of the same record. */
    List<Claim> on(String topic) {
        return entities.createQuery("from Claim c where c.topic = :topic", Claim.class)
            .setParameter("topic", topic)
            .getResultList();
    }
}
