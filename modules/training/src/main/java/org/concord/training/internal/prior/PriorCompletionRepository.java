package org.concord.training.internal.prior;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.store.Among;
import org.concord.store.Unit;
import org.concord.training.api.PriorCompletionRule;
import org.concord.training.api.PriorCompletionState;

/** What is claimed of officers, and what of it counts. */
@ApplicationScoped
public class PriorCompletionRepository {

    @Inject
    @Unit("training")
    private EntityManager entities;

    /** Adds a claim about a course that the catalogue has or had; the officer has no other of it that counts or may. */
    void add(PriorCompletion claim) {
        if (!isTaught(claim.course())) {
            throw RuleBroken.at("course", PriorCompletionRule.NO_COURSE_OF_THIS_CODE, claim.course());
        }
        if (!of(claim.officer(), List.of(claim.course()), PriorCompletionState.CLAIMED, PriorCompletionState.CONFIRMED).isEmpty()) {
            throw RuleBroken.at("course", PriorCompletionRule.COMPLETION_CLAIMED_ALREADY, claim.course());
        }
        entities.persist(claim);
    }

    private boolean isTaught(String course) {
        return !entities.createQuery("select c.id from Course c where c.code = :code and c.state <> DRAFT", UUID.class)
            .setParameter("code", course)
            .setMaxResults(1)
            .getResultList().isEmpty();
    }

    Optional<PriorCompletion> find(UUID id) {
        return Optional.ofNullable(entities.find(PriorCompletion.class, id));
    }

    List<PriorCompletion> ofOfficer(UUID officer) {
        return entities.createQuery("select p from PriorCompletion p where p.officer = :officer", PriorCompletion.class)
            .setParameter("officer", officer)
            .getResultList();
    }

    void flush() {
        entities.flush();
    }

    /** Those of these courses of which it is claimed, and in one of these states, that the officer completed them elsewhere. */
    public Set<String> of(UUID officer, List<String> courses, PriorCompletionState... states) {
        return Set.copyOf(Among.query(entities, """
                select p.course from PriorCompletion p where p.officer = :officer and p.liveCourse in (:courses) and p.state in (:states)""", String.class,
                Map.of("courses", courses, "states", List.of(states)))
            .setParameter("officer", officer)
            .getResultList());
    }
}
