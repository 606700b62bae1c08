package org.concord.access.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.concord.store.DatabaseSettings;

/**
 * The file {@code audit-heads.log} in the data directory, outside the database: each head of the chain on a line ({@code number hash time}). Whoever
 * rewrites the chain in the database must rewrite this too; an operator sends it to another machine.
 */
@ApplicationScoped
class ExportedHeads {

    private static final String FILE = "audit-heads.log";

    void append(ChainLink head) {
        String line = head.number() + " " + head.hash() + " " + Instant.now() + "\n";
        try {
            Files.writeString(file(), line, StandardCharsets.US_ASCII, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Opens the heads to be read, the oldest first. */
    Lines open() {
        try {
            return new Lines(Files.exists(file()) ? Files.newBufferedReader(file(), StandardCharsets.US_ASCII) : null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path file() {
        return DatabaseSettings.current().data().resolve(FILE);
    }

    /** The heads, one after the other; half a line at the end, left by a crash, is none. */
    static final class Lines implements AutoCloseable {

        private final Stream<String> lines;

        Lines(BufferedReader file) {
            lines = file == null ? Stream.empty() : file.lines().onClose(() -> close(file));
        }

        Iterator<ChainLink> heads() {
            return lines.map(Lines::head).filter(Objects::nonNull).iterator();
        }

        @Override
        public void close() {
            lines.close();
        }

        private static ChainLink head(String line) {
            String[] parts = line.split(" ");
            return parts.length == 3 && parts[0].matches("\\d{1,18}") && parts[1].length() == 64
                ? new ChainLink(Long.parseLong(parts[0]), parts[1]) : null;
        }

        private static void close(BufferedReader file) {
            try {
                file.close();
            } catch (IOException unimportant) {
                throw new UncheckedIOException(unimportant);
            }
        }
    }
}
