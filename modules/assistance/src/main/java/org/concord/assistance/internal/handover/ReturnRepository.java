package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.Sight;
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
    private CaseSight sight;
    @Inject
    private CaseRepository cases;

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
        sight.mustSee(CasePart.FACTS);
        return caseOf("", id, Map.of()).filter(caseId -> cases.isReachable(caseId, CasePart.FACTS)).orElseThrow(() -> none(id));
    }

    /** The case of a return to the caller's side, which must not learn of it. */
    UUID comesFrom(UUID id) {
        Sight seen = sight.agencies("r.recipient");
        return caseOf(" and (" + seen.condition() + ")", id, seen.values()).orElseThrow(() -> none(id));
    }

    /** Those of a case, of which one at most is under way. */
    List<VictimReturn> of(UUID caseId) {
        return entities.createQuery("select r from VictimReturn r where r.caseId = :case order by r.id", VictimReturn.class).setParameter("case", caseId)
            .getResultList();
    }

    private static RuleBroken none(UUID id) {
        return new RuleBroken(KernelRule.NOT_FOUND, RETURNS, id);
    }

    /** Asked without the case itself: Derby would hold this row while it waits for the case's, which others lock first. */
    private Optional<UUID> caseOf(String further, UUID id, Map<String, Object> values) {
        TypedQuery<UUID> asked = entities.createQuery("select r.caseId from VictimReturn r where r.id = :id" + further, UUID.class).setParameter("id", id);
        values.forEach(asked::setParameter);
        return asked.getResultList().stream().findFirst();
    }
}
