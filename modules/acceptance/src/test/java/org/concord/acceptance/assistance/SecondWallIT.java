package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL shows to the role that Concord signs in as, past Concord: the rows of whoever was named, and of nobody else. */
@Acceptance
class SecondWallIT {

    /** PostgreSQL's {@code insufficient_privilege}, which a row that the policy refuses breaks too. */
    private static final String NOT_ALLOWED = "42501";

    private final RunningConcord concord;
    private final CasesDriver cases;
    private final Worker owner;
    private Connection connection;
    private String id;

    SecondWallIT(RunningConcord concord, CasesDriver cases) {
        this.concord = concord;
        this.cases = cases;
        owner = cases.worker(cases.agency("TH"));
    }

    @BeforeEach
    void connectPastConcord() throws SQLException {
        assumeTrue(concord.postgres() != null, "Derby is embedded, and has no row-level security");
        id = owner.openedFor(Invented.code()).replace("/cases/", "");
        connection = concord.postgres().connectAsConcord();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        if (connection != null) {
            connection.rollback();
            connection.close();
        }
    }

    @Test
    void whereNobodyIsNamedThereIsNothingToSee() throws SQLException {
        for (String table : new String[] {"victim_case", "case_key", "identity_field", "identity_index", "release_group"}) {
            assertEquals(0, count("assistance." + table), table);
        }
    }

    @Test
    void whoeverTheCaseIsAssignedToSeesItWhole() throws SQLException {
        named("me", owner.username());
        named("worked", owner.agency());

        assertEquals(1, count("assistance.victim_case"));
        assertEquals(1, count("assistance.case_key"));
        assertEquals(5, count("assistance.identity_field"));
    }

    @Test
    void aColleagueSeesNothingOfIt() throws SQLException {
        named("me", cases.worker(owner.agency()).username());
        named("worked", owner.agency());

        assertEquals(0, count("assistance.victim_case"));
        assertEquals(0, count("assistance.identity_field"));
    }

    @Test
    void theSupervisorSeesItAndAnotherAgencysDoesNot() throws SQLException {
        named("supervised", owner.agency());
        assertEquals(5, count("assistance.identity_field where case_id = '" + id + "'"));

        named("supervised", cases.agency("TH"));
        assertEquals(0, count("assistance.identity_field"));
    }

    @Test
    void whoeverWatchesOverTheDataSeesThatThereIsACaseAndNothingOfIt() throws SQLException {
        named("watched", "TH");

        assertEquals(1, count("assistance.victim_case where id = '" + id + "'"));
        assertEquals(0, count("assistance.case_key"));
        assertEquals(0, count("assistance.identity_field"));
        assertEquals(0, count("assistance.identity_index"));
    }

    @Test
    void whoeverOpensACaseInAnEmergencyReadsItAndWritesNothing() throws SQLException {
        Worker other = cases.worker(cases.agency("TH"));
        String code = owner.code("/cases/" + id);
        other.breaksTheGlass(code);
        named("me", other.username());
        named("worked", other.agency());

        assertEquals(5, count("assistance.identity_field where case_id = '" + id + "'"));
        for (String statement : List.of("update assistance.victim_case set worker = '" + other.username() + "', agency_code = '" + other.agency() + "'",
                "update assistance.identity_field set closed = ''", "delete from assistance.identity_field", "delete from assistance.case_key")) {
            assertEquals(0, changed(statement), statement);
        }
        SQLException refused = assertThrows(SQLException.class, () -> changed("insert into assistance.consent values (gen_random_uuid(), '" + id
            + "', 'FOR_REFERRAL', '" + other.agency() + "', 'NAMES', 'CONSENT_GIVEN', false, current_date, 'somebody', now(), null, 0)"));
        assertEquals(NOT_ALLOWED, refused.getSQLState());
    }

    @Test
    void looksAreReadByWhoeverWatchesOverTheParticipantAndWrittenByWhoeverLooks() throws SQLException {
        owner.reads("/cases/" + id).expect(200);
        String looks = "assistance.identity_look where case_code = '" + owner.code("/cases/" + id) + "'";
        named("me", owner.username());
        named("worked", owner.agency());
        assertEquals(0, count(looks));
        named("watched", "VN");
        assertEquals(0, count(looks));
        named("watched", "TH");
        assertEquals(1, count(looks));

        SQLException refused = assertThrows(SQLException.class, () -> changed("insert into assistance.identity_look values (gen_random_uuid(), now(), 'another', "
            + "'00000-00000', 'TH', '" + owner.agency() + "', 'CARE', false)"));
        assertEquals(NOT_ALLOWED, refused.getSQLState());
    }

    @Test
    void nobodyWritesIntoAnothersCase() throws SQLException {
        named("me", "somebody");
        named("worked", "SOMEWHERE");

        assertEquals(0, changed("update assistance.victim_case set worker = 'somebody'"));
        assertEquals(0, changed("delete from assistance.identity_field"));
        SQLException refused = assertThrows(SQLException.class, () -> changed("insert into assistance.case_key values ('" + id + "', '', 0)"));
        assertEquals(NOT_ALLOWED, refused.getSQLState());
    }

    /** An emergency is what the wall itself asks for; a certificate of erasure says of a case that nothing is known any more. */
    @Test
    void noTableAboutACaseStandsBeforeTheWall() throws SQLException {
        Set<String> before = new TreeSet<>();
        try (Statement statement = connection.createStatement(); ResultSet tables = statement.executeQuery("""
                select distinct t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace join pg_attribute a on a.attrelid = t.oid
                where n.nspname = 'assistance' and t.relkind = 'r' and (a.attname like '%case_id' or a.attname in ('kept_case', 'received_case', 'other_case', 'case_code'))
                and not (t.relrowsecurity and t.relforcerowsecurity)""")) {
            while (tables.next()) {
                before.add(tables.getString(1));
            }
        }

        assertEquals(Set.of("emergency", "erasure"), before);
    }

    @Test
    void whoeverAReferralIsSentToSeesItAndNotTheCaseItComesFrom() throws SQLException {
        Worker recipient = cases.worker(cases.agency("VN"));
        String path = "/cases/" + id;
        String referral = owner.referred(path, recipient.agency(), List.of("NAMES", "STORY"), List.of(
            Fields.of("kind", "PAPER", "id", owner.scanned(path), "category", "STORY"))).replaceFirst(".*/", "");
        named("me", owner.username());
        named("worked", owner.agency());
        assertEquals(1, count("assistance.referral_enclosure where referral_id = '" + referral + "'"));
        named("me", recipient.username());
        named("worked", recipient.agency());

        assertEquals(1, count("assistance.referral where id = '" + referral + "'"));
        assertEquals(0, count("assistance.referral_enclosure"));
        assertEquals(0, count("assistance.victim_case where id = '" + id + "'"));
        assertEquals(0, count("assistance.consent where case_id = '" + id + "'"));
        named("worked", cases.agency("VN"));
        assertEquals(0, count("assistance.referral where id = '" + referral + "'"));
    }

    @Test
    void whatIsWrittenOfALookIsSeenLockedByWhoeverWatchesAndWrittenByNobody() throws SQLException {
        owner.api().post("/identities/" + id + "/read", Fields.of("purpose", "CARE", "note", "Invented")).expect(200);
        named("me", owner.username());
        named("worked", owner.agency());
        assertEquals(0, count("assistance.watch_text where case_id = '" + id + "'"));

        named("watched", "VN");
        assertEquals(0, count("assistance.watch_text where case_id = '" + id + "'"));
        named("watched", "TH");
        assertEquals(1, count("assistance.watch_text where case_id = '" + id + "'"));
        assertEquals(0, changed("update assistance.watch_text set closed = null"));
        assertEquals(0, changed("delete from assistance.watch_text"));
    }

    @Test
    void looksAreOnlyAddedTo() throws SQLException {
        owner.reads("/cases/" + id).expect(200);

        SQLException refused = assertThrows(SQLException.class, () -> changed("delete from assistance.identity_look"));

        assertEquals(NOT_ALLOWED, refused.getSQLState());
    }

    private void named(String setting, String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local concord." + setting + " = '" + value + "'");
        }
    }

    private int count(String from) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getInt(1);
        }
    }

    private int changed(String statement) throws SQLException {
        try (Statement changing = connection.createStatement()) {
            return changing.executeUpdate(statement);
        }
    }
}
