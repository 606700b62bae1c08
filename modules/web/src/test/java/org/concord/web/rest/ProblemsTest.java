package org.concord.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import org.concord.actionplans.api.LedgerRule;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void whoeverGaveWayToSomebodyWhoWaitedForThemMayTryAgain() {
        assertEquals(Optional.of(KernelRule.DATABASE_AWAY), rule(new OptimisticLockException(new SQLException("A lock could not be obtained", "40001"))));
    }

    @Test
    void whatAnotherChangedMeanwhileIsReadAgain() {
        assertEquals(Optional.of(KernelRule.STALE_VERSION), rule(new OptimisticLockException("Row was updated by another transaction")));
    }

    @Test
    void constraintThatBearsTheNameOfARuleIsTheRule() {
        SQLException refused = new SQLException("The check constraint 'NOT_ENOUGH_MONEY' was violated", "23513");

        assertEquals(Optional.of(LedgerRule.NOT_ENOUGH_MONEY), rule(new PersistenceException(refused)));
    }

    @Test
    void whatIsNotOfTheDatabaseIsNoRule() {
        assertEquals(Optional.empty(), rule(new IllegalStateException()));
    }

    private static Optional<Rule> rule(Exception thrown) {
        return Problems.translated(thrown).map(RuleBroken::rule);
    }
}
