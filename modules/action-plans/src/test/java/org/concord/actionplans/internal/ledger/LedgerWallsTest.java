package org.concord.actionplans.internal.ledger;

import static org.concord.actionplans.internal.BareDatabase.assertRefused;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
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
    void whatPeopleReadOfAPostedEntryIsNeitherChangedNorRemovedNorAddedTo() throws SQLException {
        try (BareLedger ledger = ledger()) {
            UUID entry = ledger.post("putri", "controller", -300, 300);

            for (String statement : new String[] {
                "update actionplans.submitted_part set amount = amount + 1 where submission_id = ?",
                "delete from actionplans.submitted_part where submission_id = ?",
                "update actionplans.submission set wording = 'for somebody else' where id = ?", "update actionplans.submission set amount = 2 where id = ?",
                "update actionplans.submission set checker = 'nobody' where id = ?", "update actionplans.submission set state = 'RETURNED' where id = ?",
                "delete from actionplans.submission where id = ?"}) {
                assertThrows(SQLException.class, () -> ledger.run(statement, entry), statement);
            }
            assertRefused("ledger_is_append_only", () -> ledger.addPart(entry));
        }
    }

    @Test
    void whatWaitsIsDecidedAsItWasSubmitted() throws SQLException {
        try (BareLedger ledger = ledger()) {
            UUID entry = ledger.submit("putri");

            assertRefused("ledger_is_append_only", () -> ledger.run("update actionplans.submission set state = 'POSTED', amount = 9 where id = ?", entry));
            assertRefused("ledger_is_append_only", () -> ledger.run("update actionplans.submission set wording = 'for somebody else' where id = ?", entry));
            ledger.run("update actionplans.submission set state = 'RETURNED', reason = 'Wrong line', checker = 'controller' where id = ?", entry);
        }
    }

    @Test
    void whatWaitsRefersToWhatItWasSubmittedFor() throws SQLException {
        try (BareLedger ledger = ledger()) {
            UUID entry = ledger.submit("putri");
            UUID one = ledger.rate();
            UUID other = ledger.rate();

            for (String column : new String[] {"commitment_id", "reverses_id", "rate_id"}) {
                String update = "update actionplans.submission set " + column + " = ? where id = ?";
                UUID referring = ledger.submit("putri", column, one);
                assertRefused("ledger_is_append_only", () -> ledger.run(update, other, referring));
                assertRefused("ledger_is_append_only", () -> ledger.run("update actionplans.submission set " + column + " = null where id = ?", referring));
                assertRefused("ledger_is_append_only", () -> ledger.run(update, one, entry));
                ledger.run(update, one, referring);
            }
        }
    }

    @Test
    void writerWhoIsApproverIsRefused() throws SQLException {
        try (BareLedger ledger = ledger()) {
            UUID revision = ledger.revision("controller");

            String approve = "update actionplans.programme_revision set approved_by = ? where id = ?";
            assertRefused("writer_is_not_approver", () -> ledger.run(approve, "controller", revision));
            ledger.run(approve, "another", revision);
        }
    }

    @Test
    void storedRateStays() throws SQLException {
        try (BareLedger ledger = ledger()) {
            UUID rate = ledger.rate();

            assertThrows(SQLException.class, () -> ledger.run("update actionplans.exchange_rate set rate = 1 where id = ?", rate));
            assertThrows(SQLException.class, () -> ledger.run("delete from actionplans.exchange_rate where id = ?", rate));
        }
    }

    @Test
    void lineOnWhichNothingWasBookedIsRemoved() throws SQLException {
        try (BareLedger ledger = ledger()) {
            ledger.run("delete from actionplans.line_balance where line_id = ?", ledger.line);
            ledger.run("delete from actionplans.budget_line where id = ?", ledger.line);
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
