package org.concord.actionplans.internal.results;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.concord.actionplans.internal.SomeDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresResultsWallsTest extends ResultsWallsTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = SomeDatabase.postgresServer();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    BareResults results() throws SQLException {
        return new BareResults(SomeDatabase.postgres(server));
    }
}
