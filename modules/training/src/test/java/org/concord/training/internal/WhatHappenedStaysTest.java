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
        "assessment_result", "score = 1", "evaluation_answer", "useful = 1",
        "service_evaluation", "cases_opened = 2");

    /** In a database of their own. */
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

    @Test
    void whatChangedInAServiceIsAnsweredOnceAndNothingElseOfTheQuestionChanges() throws SQLException {
        String answer = "update training.service_evaluation set procedures_changed = true, training_passed_on = false, answered_on = '2027-11-07'";
        String open = " where answered_on is null and participant_code = 'LA'";
        try (BareRecords records = records()) {
            assertRefused(records, answer + ", due_from = '2027-11-04'" + open, this::isRefusalToChange);
            assertRefused(records, answer + ", participant_code = 'KH'" + open, this::isRefusalToChange);
            assertRefused(records, "update training.service_evaluation set due_until = '2029-01-05'" + open, this::isRefusalToChange);
            assertEquals(1, records.run(answer + open));

            assertRefused(records, answer + " where participant_code = 'LA'", this::isRefusalToChange);
        }
    }

    @Test
    void ofARunThatWasClosedBeforeEachParticipantIsAskedOnce() throws SQLException {
        try (BareRecords records = records()) {
            assertEquals(1, records.count("service_evaluation where participant_code = 'VN'"));
            assertEquals(1, records.count("service_evaluation where participant_code = 'VN' and due_from = '2027-11-05' and due_until = '2028-01-05'"));
        }
    }

    private static void assertRefused(BareRecords records, String statement, Predicate<SQLException> isSo) {
        SQLException refused = assertThrows(SQLException.class, () -> records.run(statement), statement);
        assertTrue(isSo.test(refused), () -> statement + ": " + refused.getMessage());
    }
}
