package org.concord.training.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.concord.store.Migrations;

/** The module's tables as somebody meets them who reaches the database past Concord, with one officer of whom each kind of record says something. */
final class BareRecords implements AutoCloseable {

    private static final String BEFORE_SERVICES_WERE_ASKED = "077";

    private final Connection database;
    private final boolean derby;
    private final String officer;

    BareRecords(DataSource source) throws SQLException {
        Migrations.run("training", TrainingSchema.class, source, BEFORE_SERVICES_WERE_ASKED);
        database = source.getConnection();
        derby = database.getMetaData().getDatabaseProductName().contains("Derby");
        database.setAutoCommit(false);
        officer = id();
        String course = id();
        String run = id();
        String session = id();
        String nomination = id();
        String colleague = id();
        String another = id();
        String assessment = id();
        add("course", "id, code, curriculum_version, title, level, languages, summary, outcomes, prerequisites, state, search_text, version",
            course, text(UUID.randomUUID().toString()), "1, 'Course', 'BASIC', 'en', 'A test', 'A test', '', 'DRAFT', '', 0");
        add("course_run", "id, course_id, host_code, run_mode, language, zone, first_day, last_day, capacity, opens_on, closes_on, confirm_by, seating,"
            + " attendance_threshold, state, search_text, version", run, course, "'TH', 'ONLINE', 'en', 'UTC', '2026-11-04', '2026-11-05', 1, '2026-11-01',"
            + " '2026-11-02', '2026-11-03', 'SHARED', 80, 'DRAFT', '', 0");
        add("course_session", "id, run_id, starts_at, ends_at, topic, trainers, version", session, run,
            "'2026-11-04 01:00:00', '2026-11-04 02:00:00', 'A test', '', 0");
        add("officer", "id, participant_code, family_name, full_name, gender, shows_name, keep_until, anonymised, told_apart, search_text, version",
            officer, "'VN', 'Example', 'Example', 'WOMAN', false, '2030-01-01', false", officer, "'example', 0");
        add("nomination", "id, run_id, participant_code, officer_id, live_officer, rank_in_state, state, badge, version",
            nomination, run, "'VN'", officer, officer, "1, 'ENROLLED'", id(), "0");
        add("officer", "id, participant_code, family_name, full_name, gender, shows_name, keep_until, anonymised, told_apart, search_text, version",
            colleague, "'VN', 'Example', 'Example', 'MAN', false, '2030-01-01', false", colleague, "'example', 0");
        add("nomination", "id, run_id, participant_code, officer_id, live_officer, rank_in_state, state, badge, version",
            another, run, "'VN'", colleague, colleague, "2, 'ENROLLED'", id(), "0");
        add("later_evaluation", "id, nomination_id, due_from, due_until, version", id(), nomination, "'2027-03-05', '2027-05-05', 0");
        add("later_evaluation", "id, nomination_id, due_from, due_until, version", id(), another, "'2027-03-05', '2027-05-05', 0");
        add("assessment", "id, run_id, kind, title, maximum_points, version", assessment, run, "'FINAL', 'A test', 10, 0");
        add("allocation_event", "id, run_id, nomination_id, chosen_at, seat_number, why, why_details, chosen_by",
            id(), run, nomination, "'2026-11-02 01:00:00', 1, 'IN_TURN', '', 'trainer'");
        add("allocation_event", "id, run_id, nomination_id, chosen_at, seat_number, why, why_details, chosen_by",
            id(), run, nomination, "'2026-11-02 02:00:00', 1, 'CHOSEN_BY_HAND', 'Example speaks Lao', 'trainer'");
        add("attendance_record", "id, session_id, nomination_id, minutes, how, recorded_at, recorded_by, record_number",
            id(), session, nomination, "60, 'MANUAL', '2026-11-04 02:00:00', 'trainer', 1");
        add("assessment_result", "id, assessment_id, nomination_id, attempt, score, assessor, recorded_at",
            id(), assessment, nomination, "1, 9, 'trainer', '2026-11-04 02:00:00'");
        add("evaluation_answer", "id, run_id, relevant, clear, trainers, organised, useful", id(), run, "5, 5, 5, 5, 5");
        database.commit();
        Migrations.run("training", TrainingSchema.class, source);
        add("service_evaluation", "id, run_id, participant_code, due_from, due_until, version", id(), run, "'LA', '2027-11-05', '2028-01-05', 0");
        add("service_evaluation", "id, run_id, participant_code, due_from, due_until, procedures_changed, training_passed_on, answered_on, version",
            id(), run, "'TH', '2027-11-05', '2028-01-05', true, false, '2027-11-06', 1");
        database.commit();
    }

    /** Runs one statement; whatever it leaves open is rolled back when it fails. */
    int run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException refused) {
            database.rollback();
            throw refused;
        }
    }

    /** Takes away who the officer is, as Concord does once nothing needs it any more. */
    int anonymise() throws SQLException {
        return run("update training.officer set anonymised = true, family_name = null, full_name = null, keep_until = null, search_text = ''"
            + " where id = " + officer);
    }

    /** Of a table, or of those of its rows that fit a condition after it. */
    int count(String table) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet counted = statement.executeQuery("select count(*) from training." + table)) {
            counted.next();
            return counted.getInt(1);
        }
    }

    private void add(String table, String columns, String... values) throws SQLException {
        run("insert into training." + table + " (" + columns + ") values (" + String.join(", ", values) + ")");
    }

    private String id() {
        return derby ? "X" + text(UUID.randomUUID().toString().replace("-", "")) : text(UUID.randomUUID().toString());
    }

    private static String text(String value) {
        return "'" + value + "'";
    }

    @Override
    public void close() throws SQLException {
        database.rollback();
        database.close();
    }
}
