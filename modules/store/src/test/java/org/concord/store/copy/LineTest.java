package org.concord.store.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void whatIsPreciserThanPostgresKeepsIsCutOff() {
        assertEquals("2026-11-29T13:00:00.123456", Line.moment("2026-11-29 13:00:00.123456789"));
    }

    @Test
    void theSameMomentIsWrittenAlikeHoweverManyZerosADatabaseAdds() {
        assertEquals(Line.moment("2026-11-29 13:00:00"), Line.moment("2026-11-29 13:00:00.000000000"));
    }

    @Test
    void anIdIsWrittenAsPostgresWritesIt() {
        assertEquals("0193a0b1-c2d3-7e4f-8899-aabbccddeeff", Line.id(HexFormat.of().parseHex("0193a0b1c2d37e4f8899aabbccddeeff")));
    }

    @Test
    void whatEndsALineOrAColumnIsEscaped() {
        assertEquals("a\\\\N\\tb\\nc\\rd", Line.escaped("a\\N\tb\nc\rd"));
    }
}
