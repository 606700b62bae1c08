package org.concord.store.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.concord.store.DatabaseSettings;

/** A data directory, and a database, that a backup is put back into. */
final class Restored {

    private final DatabaseSettings settings;
    private final BackupFile backup;

    Restored(DatabaseSettings settings, BackupFile backup) {
        this.settings = settings;
        this.backup = backup;
    }

    /** Nothing is ever written over. */
    void mustFit() throws SQLException, IOException {
        if (Files.exists(settings.data())) {
            try (Stream<Path> there = Files.list(settings.data())) {
                if (there.findAny().isPresent()) {
                    throw new Refused(settings.data() + " is not empty. Give a new directory: what is there is never overwritten.");
                }
            }
        }
        boolean ofDerby = !backup.in(Derby.FOLDER).isEmpty();
        if (ofDerby != settings.embedded()) {
            throw new Refused(ofDerby ? "This is a backup of Derby. Leave CONCORD_DB_URL out, and use scripts/move afterwards."
                : "This is a backup of PostgreSQL. Set CONCORD_DB_URL, CONCORD_DB_USER and CONCORD_DB_PASSWORD to an empty database.");
        }
        if (!settings.embedded()) {
            try (Postgres postgres = new Postgres(settings)) {
                postgres.mustBeEmpty();
            }
        }
    }

    void fill() throws SQLException, IOException {
        Files.createDirectories(settings.data());
        if (settings.embedded()) {
            for (String file : backup.in(Derby.FOLDER)) {
                backup.unpack(file, settings.data());
            }
            mustBeWhatWasThere();
        } else {
            try (Postgres postgres = new Postgres(settings)) {
                postgres.fill(backup.listed(BackupFile.SCHEMAS), backup.listed(BackupFile.TABLES), this::write);
            }
        }
        if (backup.has(BackupFile.HEADS)) {
            backup.unpack(BackupFile.HEADS, settings.data());
        }
    }

    private void write(Table table, OutputStream to) throws IOException {
        try (InputStream lines = backup.part(Backup.LINES + "/" + table.called())) {
            lines.transferTo(to);
        }
    }

    private void mustBeWhatWasThere() throws SQLException, IOException {
        try (Derby derby = new Derby(settings.data())) {
            derby.database().otherThan(backup.listed(BackupFile.TABLES)).ifPresent(other -> {
                throw new Refused(other);
            });
        }
    }
}
