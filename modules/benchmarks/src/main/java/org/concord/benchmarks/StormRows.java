package org.concord.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Invented runs with few seats, and nominations that are all accepted and wait to be confirmed. */
final class StormRows {

    private static final String COURSE = """
        insert into training.course (id, code, curriculum_version, title, level, languages, summary, outcomes, prerequisites, state, published_at, search_text,
            version) values ('00000000-0000-4000-8000-00000000c0de', 'BENCH', 1, 'Invented', 'BASIC', 'en', 'invented', 'invented', '', 'PUBLISHED', now(), 'invented', 0)""";
    private static final String RUN = """
        insert into training.course_run (id, course_id, host_code, run_mode, place, country, language, zone, first_day, last_day, capacity, opens_on, closes_on,
            confirm_by, seating, attendance_threshold, state, announced_at, search_text, version)
            values ('%1$s', '00000000-0000-4000-8000-00000000c0de', 'TH', 'ON_SITE', 'Bangkok', 'TH', 'en', 'Asia/Bangkok', current_date + 30, current_date + 31,
            %2$d, current_date - 1, current_date + 10, current_date + 20, 'FIRST_COME', 80, 'PUBLISHED', now(), 'invented', 0);
        insert into training.run_seat (id, run_id, seat_number) select gen_random_uuid(), '%1$s', n from generate_series(1, %2$d) n;
        with fresh as (insert into training.officer (id, participant_code, given_name, family_name, full_name, gender, agency, language, shows_name, keep_until,
                anonymised, name_key, told_apart, search_text, version)
            select gen_random_uuid(), (array['VN', 'TH', 'LA', 'KH'])[1 + n %% 4], 'O' || n, 'Example', 'O' || n || ' Example', 'WOMAN', 'Invented', 'en', true,
            current_date + 700, false, gen_random_uuid()::text, gen_random_uuid(), 'invented', 0 from generate_series(1, %3$d) n returning id, participant_code)
        insert into training.nomination (id, run_id, participant_code, officer_id, live_officer, rank_in_state, state, submitted_at, badge, version)
            select gen_random_uuid(), '%1$s', participant_code, id, id, 1, 'ELIGIBLE', now(), gen_random_uuid(), 0 from fresh""";
    private static final String SEATED = """
        select (select count(*) from training.run_seat where run_id = ? and nomination_id is not null),
            (select count(*) from training.nomination where run_id = ? and state = 'CONFIRMED')""";

    private final Connection connection;

    StormRows(Connection connection) throws SQLException {
        this.connection = connection;
        run(COURSE);
    }

    /** A new run. */
    UUID run(int seats, int nominations) throws SQLException {
        UUID id = UUID.randomUUID();
        run(RUN.formatted(id, seats, nominations));
        run("analyze training.nomination; analyze training.run_seat; analyze training.officer");
        return id;
    }

    /** Its nominations. */
    List<UUID> nominations(UUID run) throws SQLException {
        List<UUID> found = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement("select id from training.nomination where run_id = ?")) {
            read.setObject(1, run);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return found;
    }

    /** Fails unless exactly so many nominations have a seat, each one of its own. */
    void mustHaveSeated(UUID run, int seats) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(SEATED)) {
            read.setObject(1, run);
            read.setObject(2, run);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                if (row.getInt(1) != seats || row.getInt(2) != seats) {
                    throw new IllegalStateException(row.getInt(1) + " seats taken and " + row.getInt(2) + " confirmed, of " + seats);
                }
            }
        }
    }

    private void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
