package org.concord.store.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A database of Concord that is read, whichever it is. */
final class Database {

    /** The modules that have a schema; none refers to another's, so that their order says nothing. */
    static final List<String> SCHEMAS = List.of("access", "imports", "membership", "actionplans", "training", "assistance");

    private static final String HISTORY = "flyway_schema_history";
    private static final int ROWS_AT_A_TIME = 500;

    private final Connection connection;
    private final boolean derby;

    Database(Connection connection) throws SQLException {
        this.connection = connection;
        derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
    }

    /** The version of each schema that is there. */
    Map<String, String> versions() throws SQLException {
        Map<String, String> versions = new TreeMap<>();
        for (String schema : SCHEMAS) {
            if (rows(connection.getMetaData().getTables(null, stored(schema), HISTORY, null), "TABLE_NAME").isEmpty()) {
                continue;
            }
            String select = "select max(\"version\") from \"" + stored(schema) + "\".\"" + HISTORY + "\" where \"success\" = true";
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(select)) {
                row.next();
                versions.put(schema, row.getString(1));
            }
        }
        return versions;
    }

    /** Every table, in the order of their names. */
    List<Table> tables() throws SQLException {
        DatabaseMetaData names = connection.getMetaData();
        List<Table> tables = new ArrayList<>();
        for (String schema : SCHEMAS) {
            for (String table : rows(names.getTables(null, stored(schema), "%", new String[] {"TABLE"}), "TABLE_NAME")) {
                if (!table.equals(HISTORY)) {
                    List<String> columns = rows(names.getColumns(null, stored(schema), table, "%"), "COLUMN_NAME");
                    tables.add(new Table(schema, lower(table), columns.stream().map(Database::lower).sorted().toList()));
                }
            }
        }
        return tables;
    }

    /** Writes the lines of a table, and tells them up. */
    Tally read(Table table, OutputStream to) throws SQLException, IOException {
        Tally tally = new Tally();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = statement.executeQuery("select " + table.listed() + " from " + table.called())) {
                while (row.next()) {
                    byte[] line = Line.of(row);
                    tally.add(line);
                    to.write(line);
                }
            }
        }
        return tally;
    }

    /** By the name of each table, what is in it. */
    Map<String, String> tallies() throws SQLException, IOException {
        Map<String, String> tallies = new TreeMap<>();
        for (Table table : tables()) {
            tallies.put(table.called(), read(table, OutputStream.nullOutputStream()).toString());
        }
        return tallies;
    }

    /** The first table in which there is something else than {@code copied}, told to an operator. */
    Optional<String> otherThan(Map<String, String> copied) throws SQLException, IOException {
        return tallies().entrySet().stream()
            .filter(found -> !found.getValue().equals(copied.get(found.getKey())))
            .map(found -> found.getKey() + " came to " + found.getValue() + " and should have been " + copied.get(found.getKey()) + ".")
            .findFirst();
    }

    private String stored(String name) {
        return derby ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<String> rows(ResultSet rows, String column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }
}
