package org.concord.store.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concord.store.DatabaseSettings;

/** Writes a backup: of PostgreSQL while Concord runs, line by line; of Derby, its files, while nothing runs. */
final class Backup {

    /** Where the lines of PostgreSQL's tables are. */
    static final String LINES = "tables";

    private final DatabaseSettings settings;
    private final BackupWriter writer;
    private final Map<String, String> tallies = new TreeMap<>();

    Backup(DatabaseSettings settings, BackupWriter writer) {
        this.settings = settings;
        this.writer = writer;
    }

    /**
     * Writes it, and says what is in each table. The heads of the audit log come first: the chain of a database copied later has all of them.
     */
    Map<String, String> write() throws SQLException, IOException {
        Path heads = settings.data().resolve(BackupFile.HEADS);
        if (Files.exists(heads)) {
            byte[] now = Files.readAllBytes(heads);
            writer.add(BackupFile.HEADS, to -> to.write(now));
        }
        if (settings.embedded()) {
            writeDerby();
        } else {
            writePostgres();
        }
        writer.add(BackupFile.TABLES, listed(tallies));
        writer.finish();
        return tallies;
    }

    private void writePostgres() throws SQLException, IOException {
        try (Postgres postgres = new Postgres(settings)) {
            Database database = postgres.asOfNow();
            addVersions(database);
            for (Table table : database.tables()) {
                writer.add(LINES + "/" + table.called(), to -> tallies.put(table.called(), database.read(table, to).toString()));
            }
        }
    }

    private void writeDerby() throws SQLException, IOException {
        try (Derby derby = new Derby(settings.data())) {
            Database database = derby.database();
            addVersions(database);
            tallies.putAll(database.tallies());
            derby.frozen(files -> {
                for (Path file : files) {
                    writer.add(settings.data().relativize(file).toString(), to -> Files.copy(file, to));
                }
            });
        }
    }

    private void addVersions(Database database) throws SQLException, IOException {
        writer.add(BackupFile.SCHEMAS, listed(database.versions()));
    }

    private static String listed(Map<String, String> values) {
        return values.entrySet().stream().map(one -> one.getKey() + "\t" + one.getValue() + "\n").collect(Collectors.joining());
    }
}
