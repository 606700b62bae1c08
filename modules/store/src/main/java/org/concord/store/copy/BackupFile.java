package org.concord.store.copy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A backup that is read: a ZIP in which {@code SHA256SUMS} names each part as {@code sha256sum} writes it, so that anybody can check it without Concord.
 * {@code schemas.tsv} has the version of each schema, {@code tables.tsv} the count and sum of each table ({@link Tally}).
 */
final class BackupFile implements AutoCloseable {

    static final String MANIFEST = "SHA256SUMS";
    static final String SCHEMAS = "schemas.tsv";
    static final String TABLES = "tables.tsv";
    static final String HEADS = "audit-heads.log";

    private final ZipFile zip;

    BackupFile(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException notOne) {
            throw new Refused(file + " is no backup, or not a whole one: " + notOne.getMessage(), notOne);
        }
    }

    /** Reads all of it once; nothing is missing, added or changed. */
    void mustBeWhole() throws IOException {
        Set<String> names = zip.stream().map(ZipEntry::getName).filter(name -> !name.equals(MANIFEST)).collect(Collectors.toSet());
        Map<String, String> sums = new LinkedHashMap<>();
        text(MANIFEST).lines().forEach(line -> sums.put(line.substring(line.indexOf("  ") + 2), line.substring(0, line.indexOf("  "))));
        if (!names.equals(sums.keySet())) {
            throw new Refused("The backup is not whole: its parts are not those of " + MANIFEST + ".");
        }
        for (Map.Entry<String, String> part : sums.entrySet()) {
            if (!sum(part.getKey()).equals(part.getValue())) {
                throw new Refused("The backup is damaged: " + part.getKey() + " is not what was written. Use another copy of it.");
            }
        }
    }

    private String sum(String name) throws IOException {
        MessageDigest digest = Tally.sha256();
        try (InputStream part = new DigestInputStream(part(name), digest)) {
            part.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | EOFException damaged) {
            return damaged.getMessage();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a list in which a name stands before the first tab, what stands after it. */
    Map<String, String> listed(String name) throws IOException {
        Map<String, String> values = new TreeMap<>();
        text(name).lines().forEach(line -> values.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
        return values;
    }

    private String text(String name) throws IOException {
        try (InputStream part = part(name)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The parts in a folder. */
    List<String> in(String folder) {
        return zip.stream().map(ZipEntry::getName).filter(name -> name.startsWith(folder + "/")).toList();
    }

    InputStream part(String name) throws IOException {
        if (!has(name)) {
            throw new Refused("The backup is not whole: it has no " + name + ".");
        }
        return zip.getInputStream(zip.getEntry(name));
    }

    /** Puts a part at its place below a directory, and nowhere else. */
    void unpack(String name, Path directory) throws IOException {
        Path place = directory.resolve(name).normalize();
        if (!place.startsWith(directory)) {
            throw new Refused("The backup is not one of Concord's: " + name);
        }
        Files.createDirectories(place.getParent());
        try (InputStream part = part(name)) {
            Files.copy(part, place);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
