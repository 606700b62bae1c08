package org.concord.membership.internal.participant;

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
class MembershipRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void add(Membership membership) {
        entities.persist(membership);
    }

    Membership get(UUID id) {
        return Optional.ofNullable(entities.find(Membership.class, id))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, MembershipDesk.MEMBERSHIPS, id));
    }

    /** All of one participant in one process. */
    List<Membership> of(String process, String participant) {
        return entities
            .createQuery("from Membership m where m.process = :process and m.participant = :participant", Membership.class)
            .setParameter("process", process)
            .setParameter("participant", participant)
            .getResultList();
    }
}
