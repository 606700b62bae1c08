package org.concord.access.internal.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.concord.store.DatabaseSettings;

/** A file in the data directory that nobody but the server's own user may read. */
final class SecretFile {

    private SecretFile() {
    }

    static void write(String name, List<String> lines) {
        Path file = DatabaseSettings.current().data().resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
