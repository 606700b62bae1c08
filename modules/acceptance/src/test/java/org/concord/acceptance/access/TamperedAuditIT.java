package org.concord.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever owns the database can change the audit log there, and is found out. Each test puts back what it took. */
@Acceptance
class TamperedAuditIT {

    private final RunningConcord concord;
    private final Api auditor;
    private final MembersDriver members;
    private Connection owner;
    private long last;

    TamperedAuditIT(RunningConcord concord, Api api, MembersDriver members) {
        this.concord = concord;
        this.members = members;
        auditor = api.as("AUDITOR");
    }

    @BeforeEach
    void keepWhatIsThere() throws SQLException {
        assumeTrue(concord.postgres() != null, "Derby is embedded: its owner is the server itself, and nobody else reaches it while it runs");
        members.process();
        assertTrue(verification().getBoolean("intact"));
        owner = concord.postgres().connect();
        last = number("select max(chain_number) from access.audit_event");
        does("create temporary table kept as select * from access.audit_event where chain_number > " + (last - 3));
        does("create temporary table kept_head as select * from access.audit_head");
    }

    @AfterEach
    void putBackWhatWasThere() throws SQLException {
        if (owner != null) {
            does("delete from access.audit_event where id in (select id from kept)");
            does("insert into access.audit_event select * from kept");
            does("update access.audit_head head set chain_number = kept.chain_number, hash = kept.hash from kept_head kept");
            owner.close();
            assertTrue(verification().getBoolean("intact"));
        }
    }

    @Test
    void editedEventIsFound() throws SQLException {
        does("update access.audit_event set who = 'somebody.else' where chain_number = " + (last - 1));

        assertFound("EVENT_CHANGED", last - 1);
    }

    @Test
    void deletedEventIsFound() throws SQLException {
        does("delete from access.audit_event where chain_number = " + (last - 1));

        assertFound("EVENT_MISSING", last - 1);
    }

    @Test
    void swappedEventsAreFound() throws SQLException {
        does("update access.audit_event set chain_number = case chain_number when %1$d then %2$d else %1$d end where chain_number in (%1$d, %2$d)"
            .formatted(last - 1, last));

        assertFound("EVENT_CHANGED", last - 1);
    }

    @Test
    void cutTailIsFound() throws SQLException {
        does("delete from access.audit_event where chain_number = " + last);

        assertFound("TAIL_CUT", last);
    }

    @Test
    void tailCutTogetherWithItsHeadIsFoundByTheExportedHeads() throws SQLException {
        does("delete from access.audit_event where chain_number = " + last);
        does("update access.audit_head set chain_number = %d, hash = (select hash from access.audit_event where chain_number = %1$d)".formatted(last - 1));

        assertFound("TAIL_CUT", last);
    }

    private void assertFound(String finding, long at) {
        JsonObject verification = verification();
        assertEquals(finding + " at " + at, verification.getString("finding", "nothing") + " at " + verification.get("at"), verification::toString);
    }

    private JsonObject verification() {
        return auditor.get("/audit-events/verification").expect(200).json();
    }

    private void does(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = owner.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
