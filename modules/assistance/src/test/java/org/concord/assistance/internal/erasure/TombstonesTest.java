package org.concord.assistance.internal.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TombstonesTest {

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @TempDir
    private Path data;

    @Test
    void whoeverWasForgottenIsKnownToAServerStartedLater() {
        Path file = data.resolve("erased");

        new Tombstones(file).add(first);
        new Tombstones(file).add(second);
        new Tombstones(file).add(first);

        assertEquals(Set.of(first, second), new Tombstones(file).all());
    }

    @Test
    void aLineWrittenByHalfSpoilsNoOther() throws Exception {
        Path file = data.resolve("erased");
        new Tombstones(file).add(first);
        Files.writeString(file, second.toString().substring(0, 20), StandardOpenOption.APPEND);

        new Tombstones(file).add(second);

        assertEquals(Set.of(first, second), new Tombstones(file).all());
    }

    @Test
    void withoutAFileNobodyWasForgotten() {
        assertEquals(Set.of(), new Tombstones(data.resolve("none")).all());
    }
}
