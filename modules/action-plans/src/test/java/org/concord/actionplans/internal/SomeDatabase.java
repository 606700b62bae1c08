package org.concord.actionplans.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases that Concord runs on. */
public final class SomeDatabase {

    private SomeDatabase() {
    }

    public static DataSource derby() {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:walls");
        derby.setCreateDatabase("create");
        return derby;
    }

    /** A server with a role as an operator makes one for Concord: it owns its database, and is no superuser. */
    public static EmbeddedPostgres postgresServer() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        try (Connection superuser = server.getPostgresDatabase().getConnection()) {
            superuser.createStatement().execute("create role concord login password 'concord'");
            superuser.createStatement().execute("create database concord owner concord");
        }
        return server;
    }

    public static DataSource postgres(EmbeddedPostgres server) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/concord?user=concord&password=concord");
        return database;
    }
}
