package org.concord.assistance.internal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.concord.store.DatabaseSettings;

/**
 * The ids of erased cases, in a file beside the database and not in it: a database restored from an earlier copy knows of no erasure, this does. A line that
 * a dying server wrote by half is no id, and is passed over.
 */
@ApplicationScoped
class Tombstones {

    private static final String FILE = "assistance-erased.log";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path file;

    protected Tombstones() {
        this(DatabaseSettings.current().data().resolve(FILE));
    }

    Tombstones(Path file) {
        this.file = file;
    }

    /** All there are. */
    synchronized Set<UUID> all() {
        Set<UUID> ids = new LinkedHashSet<>();
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file).stream().filter(line -> ID.matcher(line).matches()).map(UUID::fromString).forEach(ids::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return ids;
    }

    /** Adds one, and makes sure that it is on the disk. */
    synchronized void add(UUID caseId) {
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer line = ByteBuffer.wrap(("\n" + caseId + "\n").getBytes(StandardCharsets.UTF_8));
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
