package org.concord.imports.internal;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.List;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Imports;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class FileTextTest {

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertEquals("Việt Nam", FileText.read("Việt Nam".getBytes(UTF_8)));
        assertEquals("Việt Nam", FileText.read("\uFEFFViệt Nam".getBytes(UTF_8)));
    }

    @Test
    void lineFoldedWithinACharacterIsPutTogether() {
        byte[] thai = "SUMMARY:กข\r\nEND".getBytes(UTF_8);
        byte[] folded = new byte[thai.length + 6];
        System.arraycopy(thai, 0, folded, 0, 9);
        System.arraycopy("\r\n ".getBytes(UTF_8), 0, folded, 9, 3);
        System.arraycopy(thai, 9, folded, 12, 4);
        System.arraycopy("\r\n ".getBytes(UTF_8), 0, folded, 16, 3);
        System.arraycopy(thai, 13, folded, 19, thai.length - 13);

        assertEquals("SUMMARY:ก\r\n ข\r\n \r\nEND", FileText.read(folded));
        assertEquals(List.of(2L), refused(new byte[] {'a', '\n', ' ', (byte) 0x81}, ImportRule.IMPORT_NOT_UTF8_AT_LINE));
    }

    @Test
    void otherEncodingsAreNamed() {
        assertEquals(List.of("UTF-16"), refused("code".getBytes(UTF_16), ImportRule.IMPORT_NOT_UTF8));
        assertEquals(List.of("UTF-16"), refused("\uFEFFcode".getBytes(UTF_16LE), ImportRule.IMPORT_NOT_UTF8));
        assertEquals(List.of("UTF-32"), refused("\uFEFFcode".getBytes(Charset.forName("UTF-32LE")), ImportRule.IMPORT_NOT_UTF8));
    }

    @Test
    void lineOfTheFirstByteThatIsNotUtf8IsNamed() {
        byte[] windows1258 = "code\nVN\nVi\u00EA\u0323t Nam".getBytes(Charset.forName("windows-1258"));

        assertEquals(List.of(3L), refused(windows1258, ImportRule.IMPORT_NOT_UTF8_AT_LINE));
        assertEquals(List.of(2L), refused(new byte[] {'a', '\n', (byte) 0xC0, (byte) 0x80}, ImportRule.IMPORT_NOT_UTF8_AT_LINE));
        assertEquals(List.of(1L), refused(new byte[] {'a', (byte) 0xE1}, ImportRule.IMPORT_NOT_UTF8_AT_LINE));
    }

    @Test
    void filesOfOtherProgramsAreNamed() {
        assertEquals(List.of("XLSX, ZIP"), refused(new byte[] {'P', 'K', 3, 4, 0}, ImportRule.IMPORT_NOT_TEXT));
        assertEquals(List.of("PDF"), refused("%PDF-1.7".getBytes(UTF_8), ImportRule.IMPORT_NOT_TEXT));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        refused(new byte[0], ImportRule.IMPORT_EMPTY);
        RuleBroken broken = assertThrows(RuleBroken.class, () -> FileText.read(new byte[Imports.MOST_BYTES + 1]));
        assertEquals(KernelRule.TOO_LARGE, broken.rule());
    }

    private static List<Object> refused(byte[] content, ImportRule rule) {
        RuleBroken broken = assertThrows(RuleBroken.class, () -> FileText.read(content));
        assertEquals(rule, broken.rule());
        return broken.details();
    }
}
