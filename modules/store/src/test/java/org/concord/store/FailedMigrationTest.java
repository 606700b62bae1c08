package org.concord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A release whose migration fails over data that an earlier release wrote: the earlier one is started again, and later the release that was mended. */
class FailedMigrationTest {

    private static final String MADE = "create table planted.thing (name varchar(20) not null primary key, paper ${bytes});"
        + " insert into planted.thing (name) values ('first');";
    private static final String WORKS = "alter table planted.thing add column colour varchar(20) default 'grey' not null;";
    private static final String FAILS_HALFWAY = "alter table planted.thing add column weight integer;"
        + " update planted.thing set name = 'changed' where name = 'first'; create table planted.part (id integer not null); insert into planted.part values (1);"
        + " insert into planted.thing (name) values (null);";
    private static final String MENDED = "alter table planted.thing add column weight integer;";

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path releases;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    static List<DataSource> databases() throws SQLException {
        BasicEmbeddedDataSource40 derby = new BasicEmbeddedDataSource40();
        derby.setDatabaseName("memory:" + UUID.randomUUID());
        derby.setCreateDatabase("create");
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists planted cascade");
        }
        return List.of(derby, postgres.getPostgresDatabase());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothingOfAMigrationThatFailsHalfwayStays(DataSource database) throws Exception {
        Class<?> earlier = release("earlier", MADE);
        Migrations.run("planted", earlier, database);
        add(database, "second");

        assertThrows(FlywayException.class, () -> Migrations.run("planted", release("failing", MADE, FAILS_HALFWAY), database));

        assertEquals(List.of("first", "second"), all(database, "select name from planted.thing order by name"));
        assertThrows(SQLException.class, () -> all(database, "select weight from planted.thing"));
        assertThrows(SQLException.class, () -> all(database, "select id from planted.part"));
        Migrations.run("planted", earlier, database);
        add(database, "third");

        Migrations.run("planted", release("mended", MADE, MENDED), database);
        assertEquals(3, all(database, "select weight from planted.thing").size());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theEarlierReleaseStartsOverWhatWorkedBeforeTheOneThatFailed(DataSource database) throws Exception {
        Class<?> earlier = release("earlier", MADE);
        Migrations.run("planted", earlier, database);

        assertThrows(FlywayException.class, () -> Migrations.run("planted", release("failing", MADE, WORKS, FAILS_HALFWAY), database));

        assertEquals(List.of("grey"), all(database, "select colour from planted.thing"));
        Migrations.run("planted", earlier, database);
        add(database, "second");
        Migrations.run("planted", release("mended", MADE, WORKS, MENDED), database);
        assertEquals(List.of("first", "second"), all(database, "select name from planted.thing where weight is null order by name"));
    }

    /** A class of a release with these migrations, by which they are found. */
    private Class<?> release(String name, String... migrations) throws IOException {
        Path folder = Files.createDirectories(releases.resolve(name).resolve("db/migration/planted"));
        for (int number = 1; number <= migrations.length; number++) {
            Files.writeString(folder.resolve("V00" + number + "__planted.sql"), migrations[number - 1]);
        }
        URLClassLoader loader = new URLClassLoader(new URL[] {releases.resolve(name).toUri().toURL()}, FailedMigrationTest.class.getClassLoader());
        return Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (self, method, arguments) -> null).getClass();
    }

    private static void add(DataSource database, String name) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("insert into planted.thing (name) values ('" + name + "')");
        }
    }

    private static List<String> all(DataSource database, String select) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(select)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
