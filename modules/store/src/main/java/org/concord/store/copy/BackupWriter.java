package org.concord.store.copy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A backup that is being written: beside its place, readable by nobody else, and put there when it is whole. */
final class BackupWriter implements AutoCloseable {

    private final Path file;
    private final Path unfinished;
    private final ZipOutputStream zip;
    private final StringBuilder manifest = new StringBuilder();

    BackupWriter(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new Refused(file + " exists. A backup is never written over another.");
        }
        this.file = file;
        unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)));
    }

    /** What is written into a part. */
    interface Content {

        void write(OutputStream to) throws IOException, SQLException;
    }

    void add(String name, Content content) throws IOException, SQLException {
        MessageDigest digest = Tally.sha256();
        zip.putNextEntry(new ZipEntry(name));
        content.write(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        manifest.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(name).append('\n');
    }

    void add(String name, String text) throws IOException, SQLException {
        add(name, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
        try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(unfinished);
    }
}
