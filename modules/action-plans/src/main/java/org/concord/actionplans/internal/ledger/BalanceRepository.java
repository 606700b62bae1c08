package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.concord.store.Unit;

/** The accounts of budget lines, as those see them who write plans. */
@ApplicationScoped
public class BalanceRepository {

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    /** Opens the accounts of a new line. */
    public void open(UUID line, UUID programme) {
        entities.persist(new LineBalance(line, programme));
    }

    /** Whether anything was submitted or posted on the line. */
    public boolean booked(UUID line) {
        return !entities.createQuery("select p.number from SubmittedPart p where p.line = :line", Integer.class).setParameter("line", line)
            .setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether something was submitted for a line of this funding source. */
    public boolean bookedFrom(String source) {
        return !entities.createQuery("select p.number from SubmittedPart p join BudgetLine l on l.id = p.line where l.source = :source", Integer.class)
            .setParameter("source", source).setMaxResults(1).getResultList().isEmpty();
    }

    /** Closes the accounts of a line on which nothing was booked. */
    public void remove(UUID line) {
        entities.remove(entities.getReference(LineBalance.class, line));
    }
}
