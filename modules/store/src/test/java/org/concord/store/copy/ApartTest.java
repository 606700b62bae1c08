package org.concord.store.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApartTest {

    private static final String KEYS = "assistance-master.keys";
    private static final String TOMBSTONES = "assistance-erased.log";

    @TempDir
    private Path place;
    private Path data;
    private Path kept;

    @BeforeEach
    void operate() throws Exception {
        data = Files.createDirectories(place.resolve("data"));
        kept = place.resolve("kept");
        Files.writeString(data.resolve(KEYS), "first\n");
        Files.writeString(data.resolve(TOMBSTONES), "\none\n");
    }

    @Test
    void noTombstoneIsEverLostToOneThatKnowsFewer() throws Exception {
        new Apart(kept).keep(data);
        Files.writeString(data.resolve(TOMBSTONES), "\ntwo\n");

        new Apart(kept).keep(data);

        assertEquals(List.of("one", "two"), Files.readAllLines(kept.resolve(TOMBSTONES)));
    }

    @Test
    void anotherKeyIsKeptBesideTheOneBefore() throws Exception {
        new Apart(kept).keep(data);
        new Apart(kept).keep(data);
        Files.writeString(data.resolve(KEYS), "second\n");

        new Apart(kept).keep(data);

        assertEquals("second\n", Files.readString(kept.resolve(KEYS)));
        try (Stream<Path> keys = Files.list(kept).filter(file -> file.getFileName().toString().startsWith(KEYS + ".until"))) {
            assertEquals(List.of("first\n"), keys.map(ApartTest::read).toList());
        }
    }

    @Test
    void nothingIsRestoredWithoutTombstonesUnlessThereNeverWereAny() {
        Set<String> others = Set.of(KEYS, "certificates-master.key");

        assertTrue(assertThrows(Refused.class, () -> new Apart(kept).mustBeThere(others)).getMessage().contains("come back"));
        new Apart(kept).mustBeThere(Set.of(KEYS, "certificates-master.key", TOMBSTONES));
    }

    @Test
    void aKeyThatIsInTheSettingsNeedsNoFileAndOneThatIsBlankThereDoes() {
        Set<String> others = Set.of("certificates-master.key", TOMBSTONES);

        new Apart(kept, Map.of("CONCORD_ASSISTANCE_MASTER_KEY", "first")::get).mustBeThere(others);
        for (String blank : List.of("", " ")) {
            Apart apart = new Apart(kept, Map.of("CONCORD_ASSISTANCE_MASTER_KEY", blank)::get);
            assertTrue(assertThrows(Refused.class, () -> apart.mustBeThere(others)).getMessage().contains("no " + KEYS));
        }
    }

    @Test
    void aNewDataDirectoryGetsAllOfIt() throws Exception {
        new Apart(kept).keep(data);
        Path fresh = Files.createDirectories(place.resolve("fresh"));

        new Apart(kept).giveBack(fresh);

        assertEquals("first\n", read(fresh.resolve(KEYS)));
        assertEquals("one\n", read(fresh.resolve(TOMBSTONES)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
