package org.concord.store.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void theOrderOfLinesSaysNothing() {
        assertEquals(of("a", "b", "c"), of("c", "a", "b"));
    }

    @Test
    void aMissingADoubledAndAChangedLineAreSeen() {
        assertNotEquals(of("a", "b"), of("a"));
        assertNotEquals(of("a", "b"), of("a", "b", "b"));
        assertNotEquals(of("a", "b"), of("a", "B"));
        assertNotEquals(of("a", "a"), of("b", "b"));
    }

    @Test
    void nothingIsCountedToo() {
        assertEquals("0\t" + "0".repeat(64), of());
    }

    private static String of(String... lines) {
        Tally tally = new Tally();
        List.of(lines).forEach(line -> tally.add(line.getBytes(StandardCharsets.UTF_8)));
        return tally.toString();
    }
}
