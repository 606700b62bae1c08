package org.concord.store.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * The empty tables of PostgreSQL, filled within one transaction. What stands between their owner and a copy is taken away and put back in it: foreign keys,
 * for tables refer to each other, triggers, which let nothing be added to a ledger out of order, and row-level security, past which nothing is copied.
 */
final class Filling {

    private static final String OURS = " in ('" + String.join("', '", Database.SCHEMAS) + "')";
    private static final String TABLE = "quote_ident(n.nspname) || '.' || quote_ident(t.relname)";
    private static final String WALLED = "select " + TABLE + " from pg_class t join pg_namespace n on n.oid = t.relnamespace"
        + " where t.relforcerowsecurity and n.nspname" + OURS;
    private static final String KEYED = " from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace"
        + " where k.contype = 'f' and n.nspname" + OURS;
    private static final String UNTIE = "select 'alter table ' || " + TABLE + " || ' drop constraint ' || quote_ident(k.conname)" + KEYED;
    private static final String TIE =
        "select 'alter table ' || " + TABLE + " || ' add constraint ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid)" + KEYED;

    private final Connection connection;
    private final Database database;
    private final Map<String, String> tallies;

    Filling(Connection connection, Database database, Map<String, String> tallies) {
        this.connection = connection;
        this.database = database;
        this.tallies = tallies;
    }

    /** Where the lines of a table come from. */
    interface Lines {

        void write(Table table, OutputStream to) throws SQLException, IOException;
    }

    void fill(Lines lines) throws SQLException, IOException {
        List<Table> tables = database.tables();
        mustBeKnown(tables);
        List<String> tied = asked(TIE);
        List<String> walled = asked(WALLED);
        does(asked(UNTIE));
        does(walled.stream().map(table -> "alter table " + table + " no force row level security").toList());
        for (Table table : tables) {
            load(table, lines);
        }
        does(tied);
        does(walled.stream().map(table -> "alter table " + table + " force row level security").toList());
        database.otherThan(tallies).ifPresent(other -> {
            throw new Refused(other + " Nothing was stored.");
        });
    }

    private void load(Table table, Lines lines) throws SQLException, IOException {
        does(List.of("alter table " + table.called() + " disable trigger user"));
        if (!asked("select 'something' from " + table.called() + " limit 1").isEmpty()) {
            // A migration has put it there, as the start of the audit chain; where there is nothing, the role need not have the right to delete.
            does(List.of("delete from " + table.called()));
        }
        String copy = "copy " + table.called() + " (" + table.listed() + ") from stdin";
        try (OutputStream to = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy)) {
            lines.write(table, to);
        }
        does(List.of("alter table " + table.called() + " enable trigger user"));
    }

    /** Derby has some tables more, in which its triggers look for what they refuse; nothing is ever in them. */
    private void mustBeKnown(List<Table> tables) {
        List<String> known = tables.stream().map(Table::called).toList();
        List<String> lost = tallies.entrySet().stream().filter(one -> !known.contains(one.getKey()) && !one.getValue().startsWith("0\t")).map(Map.Entry::getKey)
            .toList();
        if (!lost.isEmpty() || !tallies.keySet().containsAll(known)) {
            throw new Refused("What was copied does not fit the tables of this release " + lost + ". Use the release that wrote it.");
        }
    }

    private List<String> asked(String select) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(select)) {
            while (row.next()) {
                answers.add(row.getString(1));
            }
        }
        return answers;
    }

    private void does(List<String> commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
