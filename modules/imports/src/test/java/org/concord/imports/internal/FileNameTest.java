package org.concord.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void hostileFileNamesAreShownHarmlessly() {
        assertEquals("passwd", FileName.shown("../../etc/passwd"));
        assertEquals("a.csv", FileName.shown("C:\\Users\\x\\a.csv"));
        assertEquals("acsv.exe", FileName.shown("a\u202Ecsv\u0000.exe\r\n"));
        assertEquals(150, FileName.shown("x".repeat(100_000)).length());
        assertNull(FileName.shown("\u0007/"));
    }
}
