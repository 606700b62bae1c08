package org.concord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A file that nobody but the server's own user may read, and that is whole or not there, whenever the server dies. */
public final class SecretFile {

    /** A lock of a file is one process's, not one thread's. */
    private static final Object ALONE = new Object();

    private final Path file;

    public SecretFile(Path file) {
        this.file = file;
    }

    /** The one of this name in the data directory. */
    public static SecretFile named(String name) {
        return new SecretFile(DatabaseSettings.current().data().resolve(name));
    }

    /** Its lines; where there is none yet, {@code first} are written, and whoever comes at the same time reads those. */
    public List<String> readOrMake(Supplier<List<String>> first) {
        if (!Files.exists(file)) {
            alone(() -> {
                if (!Files.exists(file)) {
                    write(first.get());
                }
            });
        }
        return lines();
    }

    /** Writes what {@code change} makes of the lines as they are now, whoever wrote them last. Nobody writes meanwhile, in this process or another. */
    public void change(UnaryOperator<List<String>> change) {
        alone(() -> write(change.apply(lines())));
    }

    /** Something that is another once the file is; null while there is none. */
    public Object state() {
        try {
            BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(known.lastModifiedTime(), known.size(), String.valueOf(known.fileKey()));
        } catch (IOException none) {
            return null;
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void alone(Runnable work) {
        synchronized (ALONE) {
            try {
                Files.createDirectories(file.getParent());
                try (FileChannel beside = FileChannel.open(file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE); FileLock held = beside.lock()) {
                    work.run();
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
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
            try (FileChannel directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                directory.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
