package org.concord.acceptance.actionplans;

import static org.concord.acceptance.driver.PlansDriver.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever rules over the database can switch its walls off and change the ledger there; the proof names what. Each test puts back what it took. */
@Acceptance
class TamperedLedgerIT {

    /** PostgreSQL's {@code insufficient_privilege}. */
    private static final String NOT_ALLOWED = "42501";

    private final RunningConcord concord;
    private final PlansDriver plans;
    private final Api auditor;
    private String line;
    private Connection owner;

    TamperedLedgerIT(RunningConcord concord, PlansDriver plans, Api api) {
        this.concord = concord;
        this.plans = plans;
        auditor = api.as("AUDITOR");
    }

    @BeforeEach
    void keepWhatIsThere() throws SQLException {
        assumeTrue(concord.postgres() != null, "Derby is embedded: its owner is the server itself, and nobody else reaches it while it runs");
        line = plans.lineOf(plans.planInForce(1), 1);
        plans.allot(line, "1000");
        plans.posted(entry("SUPPLEMENTARY", line, "SOURCE", "UNALLOTTED", "200"));
        plans.posted(entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", "600"));
        owner = concord.postgres().connect();
        does("set session_replication_role = replica");
        keep();
    }

    private void keep() throws SQLException {
        does("drop table if exists kept_posting, kept_part, kept_commitment, kept_balance");
        does("create temporary table kept_posting as select * from actionplans.posting where line_id = '" + line + "'");
        does("create temporary table kept_part as select * from actionplans.submitted_part where line_id = '" + line + "'");
        does("create temporary table kept_commitment as select * from actionplans.commitment where line_id = '" + line + "'");
        does("create temporary table kept_balance as select * from actionplans.line_balance where line_id = '" + line + "'");
    }

    @AfterEach
    void putBackWhatWasThere() throws SQLException {
        if (owner != null) {
            does("delete from actionplans.posting where line_id = '" + line + "'");
            does("insert into actionplans.posting select * from kept_posting");
            does("delete from actionplans.submitted_part where line_id = '" + line + "'");
            does("insert into actionplans.submitted_part select * from kept_part");
            does("delete from actionplans.line_balance where line_id = '" + line + "'");
            does("insert into actionplans.line_balance select * from kept_balance");
            does("delete from actionplans.commitment where line_id = '" + line + "'");
            does("insert into actionplans.commitment select * from kept_commitment");
            owner.close();
            assertDrifts();
        }
    }

    @Test
    void roleThatConcordSignsInAsCannotEvenTry() throws SQLException {
        try (Connection concord = this.concord.postgres().connectAsConcord(); Statement statement = concord.createStatement()) {
            for (String what : List.of("update actionplans.posting set amount = 1", "delete from actionplans.posting", "truncate actionplans.reversal",
                    "delete from actionplans.journal_entry", "update actionplans.journal_entry set maker = 'somebody.else'",
                    "update actionplans.submitted_part set amount = 1", "delete from actionplans.submitted_part", "truncate actionplans.submitted_part",
                    "delete from actionplans.submission", "update actionplans.exchange_rate set rate = 1", "delete from actionplans.exchange_rate",
                    "delete from actionplans.measurement", "set session_replication_role = replica")) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(what), what);
                assertEquals(NOT_ALLOWED, refused.getSQLState(), what);
            }
        }
    }

    @Test
    void changedBalanceIsNamed() throws SQLException {
        does("update actionplans.line_balance set allotted = allotted + 5000 where line_id = '" + line + "'");

        assertDrifts("ALLOTTED stored 5400 replayed 400");
    }

    @Test
    void changedPostingIsNamed() throws SQLException {
        does("update actionplans.posting set amount = 9000 where line_id = '" + line + "' and stage = 'COMMITTED'");

        assertDrifts("COMMITTED stored 600 replayed 9000", "CONTRACTED stored 600 replayed 9000", "TOLD stored 600 replayed 9000");
    }

    @Test
    void removedPostingsAreNamed() throws SQLException {
        does("delete from actionplans.posting where line_id = '%s' and stage in ('ALLOTTED', 'COMMITTED') and abs(amount) = 600".formatted(line));

        assertDrifts("ALLOTTED stored 400 replayed 1000", "COMMITTED stored 600 replayed 0", "TOLD stored -600 replayed 0", "TOLD stored 600 replayed 0");
    }

    @Test
    void contractOfWhichMoreIsLeftThanItsEntriesSayIsNamed() throws SQLException {
        does("update actionplans.commitment set amount = 700, paid = 20, ordered = 50 where line_id = '" + line + "'");

        assertDrifts("CONTRACTED stored 700 replayed 600", "CONTRACT_ORDERED stored 50 replayed 0", "CONTRACT_PAID stored 20 replayed 0");
    }

    @Test
    void contractThatIsGoneIsNamed() throws SQLException {
        does("delete from actionplans.commitment where line_id = '" + line + "'");

        assertDrifts("CONTRACTED stored 0 replayed 600");
    }

    @Test
    void approvedBudgetThatNobodyApprovedIsNamed() throws SQLException {
        does("update actionplans.line_balance set appropriated = 1200 where line_id = '" + line + "'");

        assertDrifts("APPROPRIATED stored 1200 replayed 1000");
    }

    @Test
    void changedAppropriationIsNamedAsTheBudgetAndAsTheMoney() throws SQLException {
        does("update actionplans.posting set amount = amount * 3 where line_id = '" + line + "' and abs(amount) = 1000 and stage in ('SOURCE', 'UNALLOTTED') "
            + "and entry_id in (select id from actionplans.journal_entry where kind = 'APPROPRIATION')");

        assertDrifts("APPROPRIATED stored 1000 replayed 3000", "SOURCE stored -1200 replayed -3200", "UNALLOTTED stored 200 replayed 2200",
            "TOLD stored -1000 replayed -3000", "TOLD stored 1000 replayed 3000");
    }

    @Test
    void entryThatTellsPeopleSomethingElseThanWasPostedIsNamed() throws SQLException {
        does("update actionplans.submitted_part set amount = 60 where line_id = '" + line + "' and amount = 600");

        assertDrifts("TOLD stored 60 replayed 600");
    }

    @Test
    void partOfAnEntryThatIsGoneAndOneThatWasNeverPostedAreNamed() throws SQLException {
        does("update actionplans.submitted_part set numbered = 7 where line_id = '" + line + "' and amount = 600");

        assertDrifts("TOLD stored 0 replayed 600", "TOLD stored 600 replayed 0");
    }

    @Test
    void entryThatIsGoneWithAllThatItDidIsNamed() throws SQLException {
        does("create temporary table kept_entry as select * from actionplans.journal_entry where kind = 'SUPPLEMENTARY' and id in "
            + "(select entry_id from actionplans.posting where line_id = '" + line + "')");
        does("delete from actionplans.posting where entry_id in (select id from kept_entry)");
        does("delete from actionplans.journal_entry where id in (select id from kept_entry)");
        does("update actionplans.line_balance set source = source + 200, unallotted = unallotted - 200 where line_id = '" + line + "'");

        try {
            assertDrifts("TOLD stored -200 replayed 0", "TOLD stored 200 replayed 0");
        } finally {
            does("insert into actionplans.journal_entry select * from kept_entry");
            does("drop table kept_entry");
        }
    }

    @Test
    void totalsThatAreGoneAreNamed() throws SQLException {
        does("delete from actionplans.line_balance where line_id = '" + line + "'");

        assertDrifts("APPROPRIATED stored 0 replayed 1000", "SOURCE stored 0 replayed -1200", "UNALLOTTED stored 0 replayed 200",
            "ALLOTTED stored 0 replayed 400", "COMMITTED stored 0 replayed 600");
    }

    @Test
    void reversalTakesBackWhatWasPostedAndNotWhatIsTold() throws SQLException {
        String entry = plans.maker().list("/journal-entries", "line", line, "kind", "SUPPLEMENTARY").expect(200).rows().get(0).getString("id");
        does("update actionplans.submitted_part set amount = amount * 4 where submission_id = '" + entry + "'");

        plans.posted(PlansDriver.reversal(entry));
        String unallotted = plans.figures(line).getJsonObject("unallotted").getString("amount");

        does("update actionplans.submitted_part set amount = amount / 4 where submission_id = '" + entry + "'");
        keep();
        assertEquals("0", unallotted);
    }

    private void assertDrifts(String... expected) {
        JsonObject proof = auditor.get("/ledger-proof").expect(200).json();
        List<JsonObject> drifts = proof.getJsonArray("drifts").getValuesAs(JsonObject.class);
        assertEquals(Stream.of(expected).sorted().toList(), drifts.stream()
            .map(drift -> drift.getString("total") + " stored " + drift.getString("stored") + " replayed " + drift.getString("replayed")).sorted().toList());
        drifts.forEach(drift -> assertEquals(line, drift.getString("line")));
    }

    private void does(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
