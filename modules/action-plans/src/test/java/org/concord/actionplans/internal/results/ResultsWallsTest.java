package org.concord.actionplans.internal.results;

import static org.concord.actionplans.internal.BareDatabase.assertRefused;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whoever asks it. Each refusal is by the name of the rule, where a rule says it. */
abstract class ResultsWallsTest {

    abstract BareResults results() throws SQLException;

    @Test
    void targetsOfAnIndicatorShareNoDay() throws SQLException {
        try (BareResults results = results()) {
            results.aim(0, 10, 5);
            results.aim(11, 20, 6);
            results.commit();

            assertRefused("target_overlaps", () -> results.aim(20, 30, 7));
            assertRefused("target_overlaps", () -> results.run("update actionplans.target set last_day = ? where indicator_id = ? and figure = 5",
                BareResults.DAY.plusDays(11), results.indicator));
            assertRefused("target_is_said", () -> results.aim(40, 50, null));
        }
    }

    @Test
    void measurementsAreOnlyEverAdded() throws SQLException {
        try (BareResults results = results()) {
            UUID measured = results.measure(results.indicator, 5, "https://example.org", null);
            results.commit();

            for (String statement : new String[] {"update actionplans.measurement set figure = 6 where id = ?", "delete from actionplans.measurement where id = ?"}) {
                assertThrows(SQLException.class, () -> results.run(statement, measured), statement);
            }
        }
    }

    @Test
    void measurementIsSupersededOnceAndByOneOfItsIndicator() throws SQLException {
        try (BareResults results = results()) {
            UUID measured = results.measure(results.indicator, 5, "https://example.org", null);
            UUID another = results.indicate("I2", results.objective, null, "shelters", null, null);
            results.measure(results.indicator, 6, "https://example.org", measured);
            results.commit();

            assertRefused("superseded_already", () -> results.measure(results.indicator, 7, "https://example.org", measured));
            assertRefused("measurement_supersedes_fk", () -> results.measure(another, 7, "https://example.org", results.measure(results.indicator, 8,
                "https://example.org", null)));
        }
    }

    @Test
    void measurementIsSaidAndShown() throws SQLException {
        try (BareResults results = results()) {
            assertRefused("evidence_missing", () -> results.measure(results.indicator, 5, null, null));
            assertRefused("measurement_is_said", () -> results.measure(results.indicator, null, "https://example.org", null));
        }
    }

    @Test
    void indicatorIsOfOneThingCountsSomethingAndItsBaselineIsSaid() throws SQLException {
        try (BareResults results = results()) {
            results.indicate("I3", null, results.activity, "shelters", 0, "Ministry");
            results.commit();

            assertRefused("indicator_of_one", () -> results.indicate("I4", results.objective, results.activity, "shelters", null, null));
            assertRefused("indicator_of_one", () -> results.indicate("I4", null, null, "shelters", null, null));
            assertRefused("unit_missing", () -> results.indicate("I4", results.objective, null, null, null, null));
            assertRefused("baseline_is_said", () -> results.indicate("I4", results.objective, null, "shelters", 4, null));
            assertRefused("indicator_code_taken", () -> results.indicate("I3", results.objective, null, "shelters", null, null));
        }
    }

    @Test
    void reportIsAcceptedBySomebodyElse() throws SQLException {
        try (BareResults results = results()) {
            assertRefused("reporter_is_not_acceptor", () -> results.report("ACCEPTED", "putri", "malia", "putri"));
            assertRefused("reporter_is_not_acceptor", () -> results.report("ACCEPTED", "malia", "putri", "putri"));
            assertRefused("report_state_is_told", () -> results.report("ACCEPTED", "putri", "putri", null));
            results.report("ACCEPTED", "putri", "putri", "malia");
            assertRefused("report_already_there", () -> results.report("DRAFT", "putri", null, null));
        }
    }
}
