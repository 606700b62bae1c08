package org.concord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Supplier;

/** A file that nobody but the server's own user may read, and that is whole or not there, whenever the server dies. */
public final class SecretFile {

    private final Path file;

    public SecretFile(Path file) {
        this.file = file;
    }

    /** The one of this name in the data directory. */
    public static SecretFile named(String name) {
        return new SecretFile(DatabaseSettings.current().data().resolve(name));
    }

    /** Its lines; where there is none yet, {@code first} are written. */
    public List<String> readOrMake(Supplier<List<String>> first) {
        try {
            if (!Files.exists(file)) {
                write(first.get());
            }
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes them beside it, makes sure that they are on the disk, and puts them in its place. */
    public void write(List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fresh, lines);
            try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
