package org.concord.training.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;
import org.concord.training.api.PeopleRule;

/** Trainers, and their rows to queue at for whoever needs some of them at a time. */
@ApplicationScoped
public class TrainerRepository {

    @Inject
    @Unit("training")
    private EntityManager entities;

    /** Adds a trainer; an officer is one once. */
    void add(Trainer trainer) {
        boolean already = !entities.createQuery("select t.id from Trainer t where t.officer = :officer", UUID.class)
            .setParameter("officer", trainer.officer())
            .getResultList().isEmpty();
        if (already) {
            throw RuleBroken.at("officer", PeopleRule.TRAINER_ALREADY);
        }
        entities.persist(trainer);
    }

    Optional<Trainer> lock(UUID id) {
        return Optional.ofNullable(entities.find(Trainer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * These trainers, in the order of their ids, each for the time of the transaction nobody else's: two who need the same trainers wait for each
     * other and never for ever.
     */
    public List<Trainer> lockInOrder(Collection<UUID> ids) {
        return ids.stream().distinct().sorted().map(id -> lock(id).orElseThrow(() -> RuleBroken.at("trainers", PeopleRule.UNKNOWN_TRAINER, id))).toList();
    }
}
