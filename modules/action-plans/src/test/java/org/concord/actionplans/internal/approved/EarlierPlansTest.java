package org.concord.actionplans.internal.approved;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.concord.actionplans.internal.ActionPlansSchema;
import org.concord.actionplans.internal.SomeDatabase;
import org.concord.store.Migrations;
import org.junit.jupiter.api.Test;

/** Plans that were there before it was kept what a plan was approved with. */
class EarlierPlansTest {

    private static final String BEFORE = "023";

    @Test
    void planThatIsAsItWasApprovedIsKeptSoAndAnyOtherIsNotOnDerby() throws SQLException {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:earlier-plans");
        derby.setCreateDatabase("create");

        assertKept(derby, "X'%032x'");
    }

    @Test
    void planThatIsAsItWasApprovedIsKeptSoAndAnyOtherIsNotOnPostgres() throws SQLException, IOException {
        try (EmbeddedPostgres server = SomeDatabase.postgresServer()) {
            assertKept(SomeDatabase.postgres(server), "cast('%032x' as uuid)");
        }
    }

    private static void assertKept(DataSource source, String id) throws SQLException {
        Migrations.run("actionplans", ActionPlansSchema.class, source, BEFORE);
        try (Connection database = source.getConnection(); Statement statement = database.createStatement()) {
            statement.execute("insert into actionplans.funding_source values ('S', 'State', 'NATIONAL_BUDGET', false, null, 's', 0)");
            int number = 1;
            for (String state : new String[] {"ACTIVE", "APPROVED", "CLOSED", "REVISION", "REVISION_SUBMITTED", "DRAFT", "SUBMITTED"}) {
                plan(statement, state, state.equals("DRAFT") || state.equals("SUBMITTED") ? "null" : "'checker'", id, number);
                number += 10;
            }
        }

        Migrations.run("actionplans", ActionPlansSchema.class, source);

        Map<String, Integer> kept = new TreeMap<>();
        try (Connection database = source.getConnection(); Statement statement = database.createStatement()) {
            for (String table : new String[] {"plan", "objective", "activity", "line", "indicator", "target"}) {
                try (ResultSet rows = statement.executeQuery("select p.state from actionplans.approved_" + table
                        + " x join actionplans.programme p on p.id = x.programme_id")) {
                    while (rows.next()) {
                        kept.merge(rows.getString(1), 1, Integer::sum);
                    }
                }
            }
            try (ResultSet line = statement.executeQuery("select code, planned from actionplans.approved_line where code = 'L-ACTIVE'")) {
                line.next();
                assertEquals(7, line.getLong("planned"));
            }
        }
        assertEquals(Map.of("ACTIVE", 6, "APPROVED", 6, "CLOSED", 6), kept);
    }

    /** A plan with one of everything that its files tell. */
    private static void plan(Statement statement, String state, String approvedBy, String id, int number) throws SQLException {
        String plan = id.formatted(number);
        String objective = id.formatted(number + 1);
        String activity = id.formatted(number + 2);
        String indicator = id.formatted(number + 3);
        for (String sql : new String[] {
            "insert into actionplans.programme (id, code, kind, owner_code, title, first_day, last_day, fiscal_year_start, currency, state, revision, search_text,"
                + " version) values (" + plan + ", '" + state + "', 'NATIONAL', 'VN', 'Plan', '2026-01-01', '2026-12-31', 1, 'VND', '" + state + "', 0, 'plan', 0)",
            "insert into actionplans.programme_revision values (" + id.formatted(number + 4) + ", " + plan + ", 0, null, 'x', '2026-01-01 00:00:00', 'maker', "
                + approvedBy + ", " + (approvedBy.equals("null") ? "null" : "'2026-01-02 00:00:00'") + ", 0)",
            "insert into actionplans.objective values (" + objective + ", " + plan + ", 'O', 'PROTECTION', 'Protect', 0)",
            "insert into actionplans.activity (id, programme_id, objective_id, code, title, search_text, version) values (" + activity + ", " + plan + ", "
                + objective + ", 'A', 'Shelter', 'shelter', 0)",
            "insert into actionplans.budget_line (id, programme_id, activity_id, code, source_code, fiscal_year, currency, economic_code, function_code, unit,"
                + " planned, version) values (" + id.formatted(number + 5) + ", " + plan + ", " + activity + ", 'L-" + state + "', 'S', 2026, 'VND', '22', '10.7',"
                + " '', 7, 0)",
            "insert into actionplans.plan_indicator (id, programme_id, objective_id, code, title, measure, ascending, unit, search_text, version) values ("
                + indicator + ", " + plan + ", " + objective + ", 'I', 'Shelters', 'UNIT', true, 'shelters', '', 0)",
            "insert into actionplans.target (id, programme_id, indicator_id, first_day, last_day, figure, version) values (" + id.formatted(number + 6) + ", "
                + plan + ", " + indicator + ", '2026-01-01', '2026-12-31', 5, 0)"}) {
            statement.execute(sql);
        }
    }
}
