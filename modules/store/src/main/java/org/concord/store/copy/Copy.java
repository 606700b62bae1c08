package org.concord.store.copy;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concord.store.DatabaseSettings;

/** What {@code scripts/backup}, {@code scripts/restore} and {@code scripts/move} run, with the settings of the server. */
public final class Copy {

    private static final PrintStream OUT = System.out;
    private static final PrintStream PROBLEMS = System.err;
    private static final String FOUND_AGAIN = " were copied, read again and found the same.";

    private Copy() {
    }

    /** The name of the script, and what it was given: a file, a directory for what is kept apart (empty for none), files that there are none of. */
    public static void main(String... given) {
        Logger.getLogger("").setLevel(Level.WARNING);
        List<String> words = List.of(given);
        try {
            switch (words.get(0)) {
                case "backup" -> backUp(Path.of(words.get(1)), words.get(2));
                case "restore" -> restore(Path.of(words.get(1)), new Apart(Path.of(words.get(2))), Set.copyOf(words.subList(3, words.size())));
                case "move" -> move();
                default -> throw new Refused("Unknown: " + words.get(0));
            }
        } catch (Refused refused) {
            fail(refused.getMessage());
        } catch (SQLException failed) {
            fail("The database refused: " + failed.getMessage());
        } catch (UncheckedIOException failed) {
            fail(told(failed.getCause()));
        } catch (IOException failed) {
            fail(told(failed));
        }
    }

    private static void fail(String message) {
        PROBLEMS.println(message);
        System.exit(1);
    }

    private static void backUp(Path file, String apart) throws SQLException, IOException {
        DatabaseSettings settings = DatabaseSettings.current();
        try (BackupWriter writer = new BackupWriter(file)) {
            OUT.println(told(new Backup(settings, writer).write()) + " were written to " + file + ".");
        }
        // Afterwards, so that everybody who was erased until the copy was made has a tombstone.
        if (!apart.isEmpty()) {
            new Apart(Path.of(apart)).keep(settings.data());
        }
    }

    private static void restore(Path file, Apart apart, Set<String> without) throws SQLException, IOException {
        DatabaseSettings settings = DatabaseSettings.current();
        try (BackupFile backup = new BackupFile(file)) {
            Restored restored = new Restored(settings, backup);
            restored.mustFit();
            apart.mustBeThere(without);
            backup.mustBeWhole();
            // First, for a database that is started without them by mistake brings people back, and gets new keys.
            apart.giveBack(settings.data());
            restored.fill();
            OUT.println(told(backup.listed(BackupFile.TABLES)) + FOUND_AGAIN);
        }
    }

    private static void move() throws SQLException, IOException {
        DatabaseSettings settings = DatabaseSettings.current();
        if (settings.embedded()) {
            throw new Refused("Set CONCORD_DB_URL, CONCORD_DB_USER and CONCORD_DB_PASSWORD to the empty database to move to.");
        }
        try (Derby derby = new Derby(settings.data()); Postgres postgres = new Postgres(settings)) {
            Database from = derby.database();
            Map<String, String> tallies = from.tallies();
            postgres.fill(from.versions(), tallies, from::read);
            OUT.println(told(tallies) + FOUND_AGAIN);
        }
    }

    /** The message of one of these is often a path alone. */
    private static String told(IOException failed) {
        return "A file cannot be read or written: " + failed.getMessage() + " (" + failed.getClass().getSimpleName() + ")";
    }

    /** The count stands before the sum. */
    private static String told(Map<String, String> tallies) {
        long rows = tallies.values().stream().mapToLong(tally -> Long.parseLong(tally.substring(0, tally.indexOf('\t')))).sum();
        return tallies.size() + " tables with " + rows + " rows";
    }
}
