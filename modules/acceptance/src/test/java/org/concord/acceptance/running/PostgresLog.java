package org.concord.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * What PostgreSQL was asked, as it writes it down.
 *
 * @param file where
 */
public record PostgresLog(Postgres postgres, Path file) {

    static final String FILE = "statements.log";

    /** The lines of the log with the statements that were sent while something was done. */
    public List<String> during(Runnable doing) {
        long start = mark(0);
        doing.run();
        long end = mark(start);
        return read(start, end).lines().filter(line -> line.contains("execute ")).toList();
    }

    /** Says something that nobody else says, and where in the log it is found; everything said before stands before it. */
    private long mark(long from) {
        String mark = "mark " + UUID.randomUUID();
        try (Connection connection = postgres.connect(); Statement statement = connection.createStatement()) {
            statement.execute("select '" + mark + "'");
            String written = read(from, length());
            while (!written.contains(mark)) {
                RunningConcord.pause();
                written = read(from, length());
            }
            return from + written.substring(0, written.indexOf(mark)).getBytes(StandardCharsets.ISO_8859_1).length;
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private long length() {
        return file.toFile().length();
    }

    private String read(long from, long to) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
        try (FileChannel log = FileChannel.open(file)) {
            while (bytes.hasRemaining() && log.read(bytes, from + bytes.position()) >= 0) {
                continue;
            }
            return new String(bytes.array(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
