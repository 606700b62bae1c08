package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;

/** Returns, as far as the caller is on one of their sides. */
@ApplicationScoped
class ReturnRepository {

    /** Returns, as the audit log and refusals call them. */
    static final String RETURNS = "returns";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private SideSearch sides;

    void add(VictimReturn requested) {
        entities.persist(requested);
    }

    /** Writes what was changed beyond the wall before the wall stands again. */
    void flush() {
        entities.flush();
    }

    VictimReturn find(UUID id) {
        return entities.find(VictimReturn.class, id);
    }

    /** The case of a return that the caller's side requested; for anybody else there is none. */
    UUID leavesFrom(UUID id) {
        return sides.sentFrom(VictimReturn.class, id).orElseThrow(() -> none(id));
    }

    /** The case of a return to the caller's side, which must not learn of it. */
    UUID comesFrom(UUID id) {
        return sides.cameFrom(VictimReturn.class, id, "").orElseThrow(() -> none(id));
    }

    /** Those of a case, of which one at most is under way. */
    List<VictimReturn> of(UUID caseId) {
        return entities.createQuery("select r from VictimReturn r where r.caseId = :case order by r.id", VictimReturn.class).setParameter("case", caseId)
            .getResultList();
    }

    private static RuleBroken none(UUID id) {
        return new RuleBroken(KernelRule.NOT_FOUND, RETURNS, id);
    }
}
