package org.concord.training.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is only ever added to is so in the database, too, whoever asks it. */
abstract class WhatHappenedStaysTest {

    /** The rule, as the databases call it. */
    static final String NAME = "what_happened_stays";

    private static final Map<String, String> CHANGES = Map.of("allocation_event", "seat_number = 2", "attendance_record", "minutes = 1",
        "assessment_result", "score = 1", "evaluation_answer", "useful = 1");

    abstract BareRecords records() throws SQLException;

    /** Whether this is how the database refuses to change something. */
    abstract boolean isRefusalToChange(SQLException refused);

    /** Whether this is how it refuses to remove something. */
    abstract boolean isRefusalToRemove(SQLException refused);

    @Test
    void nothingIsChanged() throws SQLException {
        try (BareRecords records = records()) {
            for (Map.Entry<String, String> change : CHANGES.entrySet()) {
                assertRefused(records, "update training." + change.getKey() + " set " + change.getValue(), this::isRefusalToChange);
            }
        }
    }

    @Test
    void nothingIsRemoved() throws SQLException {
        try (BareRecords records = records()) {
            for (String table : CHANGES.keySet()) {
                int before = records.count(table);

                assertRefused(records, "delete from training." + table, this::isRefusalToRemove);

                assertTrue(before > 0, table);
                assertEquals(before, records.count(table), table);
            }
        }
    }

    @Test
    void wordsByWhichSomebodyWasChosenAreTakenAwayAndNothingElseOfTheChoice() throws SQLException {
        String away = "update training.allocation_event set why_details = '–'";
        String byHand = " where why = 'CHOSEN_BY_HAND'";
        try (BareRecords records = records()) {
            assertEquals(1, records.run(away + byHand));

            assertRefused(records, away, this::isRefusalToChange);
            assertRefused(records, away + ", seat_number = 2" + byHand, this::isRefusalToChange);
            assertRefused(records, "update training.allocation_event set why_details = 'Somebody else'" + byHand, this::isRefusalToChange);
        }
    }

    @Test
    void officerIsForgottenAndWhatHappenedIsNot() throws SQLException {
        try (BareRecords records = records()) {
            int before = records.count("attendance_record");

            assertEquals(1, records.anonymise());

            assertEquals(before, records.count("attendance_record"));
        }
    }

    private static void assertRefused(BareRecords records, String statement, Predicate<SQLException> isSo) {
        SQLException refused = assertThrows(SQLException.class, () -> records.run(statement), statement);
        assertTrue(isSo.test(refused), () -> statement + ": " + refused.getMessage());
    }
}
