package org.concord.actionplans.internal.ledger;

import static org.concord.actionplans.internal.BareDatabase.assertRefused;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whoever asks it. Each refusal is by the name of the rule. */
abstract class LedgerWallsTest {

    abstract BareLedger ledger() throws SQLException;

    @Test
    void balancedEntryIsTaken() throws SQLException {
        try (BareLedger ledger = ledger()) {
            ledger.post("putri", "controller", -300, 300);
        }
    }

    @Test
    void unbalancedEntryIsRefused() throws SQLException {
        try (BareLedger ledger = ledger()) {
            assertRefused("entry_unbalanced", () -> ledger.post("putri", "controller", -300, 299));
        }
    }

    @Test
    void entryWithoutTwoPostingsIsRefused() throws SQLException {
        try (BareLedger ledger = ledger()) {
            assertRefused("entry_is_empty", () -> ledger.post("putri", "controller"));
        }
    }

    @Test
    void postingWithoutItsEntryIsRefused() throws SQLException {
        try (BareLedger ledger = ledger()) {
            ledger.addPosting(UUID.randomUUID(), 1, 5);

            assertRefused("posting_entry_fk", ledger::commit);
        }
    }

    @Test
    void makerWhoIsCheckerIsRefused() throws SQLException {
        try (BareLedger ledger = ledger()) {
            assertRefused("maker_is_not_checker", () -> ledger.post("putri", "putri", -300, 300));
        }
    }

    @Test
    void postedEntryTakesNoMorePostings() throws SQLException {
        try (BareLedger ledger = ledger()) {
            UUID entry = ledger.post("putri", "controller", -300, 300);

            assertRefused("ledger_is_append_only", () -> ledger.addPosting(entry, 3, 1));
        }
    }

    @Test
    void nothingPostedIsChangedOrRemoved() throws SQLException {
        try (BareLedger ledger = ledger()) {
            UUID entry = ledger.post("putri", "controller", -300, 300);

            for (String statement : new String[] {
                "update actionplans.posting set amount = amount + 1 where entry_id = ?", "delete from actionplans.posting where entry_id = ?",
                "update actionplans.journal_entry set maker = 'nobody' where id = ?", "delete from actionplans.journal_entry where id = ?"}) {
                assertThrows(SQLException.class, () -> ledger.run(statement, entry), statement);
            }
        }
    }

    @Test
    void noAccountButTheSourceIsOverdrawn() throws SQLException {
        try (BareLedger ledger = ledger()) {
            for (String stage : new String[] {"unallotted", "allotted", "committed", "payable", "spent"}) {
                assertRefused("not_enough_money", () -> ledger.run("update actionplans.line_balance set " + stage + " = -1 where line_id = ?", ledger.line));
            }
            ledger.run("update actionplans.line_balance set source = -1 where line_id = ?", ledger.line);
        }
    }
}
