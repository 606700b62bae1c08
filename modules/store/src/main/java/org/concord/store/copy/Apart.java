package org.concord.store.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.concord.store.SecretFile;

/**
 * What must never be in a backup: the keys, with which its finder would read every identity, and the tombstones, which an older backup would have fewer of
 * than people were erased.
 */
final class Apart {

    private static final String TOMBSTONES = "assistance-erased.log";
    /** Each with the setting that takes its place. */
    private static final Map<String, String> KEYS = Map.of(
        "assistance-master.keys", "CONCORD_ASSISTANCE_MASTER_KEY",
        "certificates-master.key", "CONCORD_CERTIFICATES_MASTER_KEY");

    private final Path directory;
    private final UnaryOperator<String> environment;

    Apart(Path directory) {
        this(directory, System::getenv);
    }

    Apart(Path directory, UnaryOperator<String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /** Copies them out of a data directory. A tombstone that is there stays there; a key that is there stays beside the new one. */
    void keep(Path data) throws IOException {
        Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (String key : KEYS.keySet()) {
            if (Files.exists(data.resolve(key))) {
                keepKey(data.resolve(key), directory.resolve(key));
            }
        }
        Set<String> tombstones = new LinkedHashSet<>(lines(directory.resolve(TOMBSTONES)));
        tombstones.addAll(lines(data.resolve(TOMBSTONES)));
        new SecretFile(directory.resolve(TOMBSTONES)).write(List.copyOf(tombstones));
    }

    private static void keepKey(Path from, Path to) throws IOException {
        List<String> key = Files.readAllLines(from);
        if (Files.exists(to) && !Files.readAllLines(to).equals(key)) {
            Files.move(to, to.resolveSibling(to.getFileName() + ".until-" + Instant.now().toString().replace(':', '-')), StandardCopyOption.ATOMIC_MOVE);
        }
        new SecretFile(to).write(key);
    }

    /** Whether all of them are here, or named among those there are none of. */
    void mustBeThere(Set<String> without) {
        mustBeThere(TOMBSTONES, without, "Restored without it, people who were erased come back.");
        KEYS.forEach((key, setting) -> {
            String set = environment.apply(setting);
            if (set == null || set.isBlank()) {
                mustBeThere(key, without, "Without it what it locks is lost; if it is in " + setting + ", set that.");
            }
        });
    }

    private void mustBeThere(String name, Set<String> without, String reason) {
        if (!without.contains(name) && !Files.exists(directory.resolve(name))) {
            throw new Refused("There is no " + name + " in " + directory + ". " + reason + " If there never was one, say --without " + name + ".");
        }
    }

    /** Copies them into a new data directory. */
    void giveBack(Path data) throws IOException {
        for (String key : KEYS.keySet()) {
            if (Files.exists(directory.resolve(key))) {
                new SecretFile(data.resolve(key)).write(Files.readAllLines(directory.resolve(key)));
            }
        }
        new SecretFile(data.resolve(TOMBSTONES)).write(lines(directory.resolve(TOMBSTONES)));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList() : List.of();
    }
}
