package org.concord.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL that writes durably, filled with meetings and cases that never were. */
final class Database implements AutoCloseable {

    /** Whose cases are counted: of nobody else's cases, and of none of the demonstration. */
    static final String COUNTED = "LA";

    private static final String MEETINGS = """
        insert into membership.meeting (id, process_code, body_code, numbered, title, first_day, last_day, days_precision, zone, place, country,
        meeting_format, confidentiality, state, sequence_number, last_modified, search_text, version)
        select gen_random_uuid(), (array['BALI', 'BALI', 'COMMIT'])[1 + n %% 3], (array['BP-AHG', 'BP-WG-TIP', 'COMMIT-SOM'])[1 + n %% 3],
        n::varchar, 'Invented meeting ' || n, day, day + 1, 'DAY', 'Asia/Bangkok', 'Bangkok', 'TH', 'IN_PERSON', 'PUBLIC', 'CLOSED', 0,
        timestamp '2026-01-01', 'invented meeting ' || n, 0
        from (select n, date '2006-01-01' + (n::bigint * 7919 %% 7300)::int as day from generate_series(%d, %d) n) days""";

    private static final String CASES = """
        insert into assistance.victim_case (id, code, participant_code, agency_code, worker, state, sealed, gender, age_group, citizenship, exploited_in,
        exploitations, methods, opened_on, status, version)
        select gen_random_uuid(), 'B' || lpad(n::varchar, 10, '0'), %3$s, (array['EXAMPLE-SHELTER', 'EXAMPLE-HOUSE'])[1 + n %% 2],
        (array['caseworker', 'another'])[1 + n / 2 %% 2], (array['OPENED', 'IN_ASSESSMENT', 'SUPPORT_PLANNED', 'IN_SERVICE'])[1 + n / 4 %% 4], false,
        (array['FEMININE', 'MASCULINE'])[1 + n / 16 %% 2], 'ADULT', 'VN', 'TH', 'FORCED_LABOUR', 'DEBT_BONDAGE FALSE_PROMISES',
        date '2006-01-01' + (n::bigint * 7919 %% 7300)::int, 'POSSIBLE_VICTIM', 0 from generate_series(%1$d, %2$d) n""";

    private final EmbeddedPostgres postgres;
    private final Path folder;
    private int meetings;
    private int cases;

    Database(Path folder) throws IOException {
        this.folder = folder;
        postgres = EmbeddedPostgres.builder()
            .setDataDirectory(folder.toFile())
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("max_wal_size", "2GB")
            .start();
    }

    /** How Concord and the limit reach it. */
    Map<String, String> environment() {
        return Map.of("CONCORD_DB_URL", postgres.getJdbcUrl("postgres", "postgres"), "CONCORD_DB_USER", "postgres", "CONCORD_DB_PASSWORD", "");
    }

    /** Its first process. */
    long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
    }

    /** Adds meetings until there are so many. */
    void fill(int wanted) throws SQLException {
        fill("membership.meeting", MEETINGS, meetings, wanted, "");
        meetings = wanted;
    }

    /** Adds cases, half of them of one agency, until there are so many. */
    void fillCases(int wanted) throws SQLException {
        fillCases("(array['TH', 'VN'])[1 + n % 2]", wanted);
    }

    /** Adds cases, all of them {@link #COUNTED}'s, until there are so many. */
    void fillCounted(int wanted) throws SQLException {
        fillCases("'" + COUNTED + "'", wanted);
    }

    private void fillCases(String participant, int wanted) throws SQLException {
        fill("assistance.victim_case", CASES, cases, wanted, participant);
        cases = wanted;
    }

    private void fill(String table, String rows, int there, int wanted, String participant) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(String.format(rows, there + 1, wanted, participant));
            statement.execute("vacuum analyze " + table);
            statement.execute("checkpoint");
        }
    }

    /** A connection past Concord. */
    Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
