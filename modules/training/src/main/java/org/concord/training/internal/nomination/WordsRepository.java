package org.concord.training.internal.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.concord.store.Unit;
import org.concord.training.api.OfficerAnonymised;

/** What was written in words about those who are nominated, which may say who they are. */
@ApplicationScoped
class WordsRepository {

    @Inject
    @Unit("training")
    private EntityManager entities;

    /**
     * Takes the words away in the transaction that takes the name away elsewhere. Of a choice that was made nothing but the words may change: the database
     * refuses a statement that sets anything else.
     */
    void forget(@Observes OfficerAnonymised gone) {
        entities.createQuery("select n from Nomination n where n.officer = :officer", Nomination.class)
            .setParameter("officer", gone.officer())
            .getResultList().forEach(Nomination::forgetWords);
        entities.createQuery("""
                update AllocationEvent e set e.details = :forgotten where e.why = CHOSEN_BY_HAND
                and e.nomination in (select n.id from Nomination n where n.officer = :officer)""")
            .setParameter("forgotten", Nomination.FORGOTTEN)
            .setParameter("officer", gone.officer())
            .executeUpdate();
    }
}
