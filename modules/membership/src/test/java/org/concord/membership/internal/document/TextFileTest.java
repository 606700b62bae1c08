package org.concord.membership.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.membership.api.AddVersion;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRule;
import org.junit.jupiter.api.Test;

class TextFileTest {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    @Test
    void hostileNamesAreMadeHarmless() {
        assertEquals("passwd", named("../../etc/passwd"));
        assertEquals("report.pdf", named("C:\\Users\\x\\report.pdf"));
        assertEquals("a_b.pdf", named("a\"; b.pdf".replace(" ", "")));
        assertEquals("document", named("..."));
        assertEquals("Tuyên bố.pdf", named("Tuyên bố.pdf"));
    }

    @Test
    void endOfLongNameIsKept() {
        String name = named("x".repeat(400) + ".pdf");

        assertEquals(150, name.length());
        assertTrue(name.endsWith(".pdf"));
    }

    @Test
    void contentIsWhatTheTypeSays() {
        Refused.by(MeetingRule.FILE_TYPE_REFUSED, () -> file("en", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        Refused.by(MeetingRule.FILE_TYPE_REFUSED, () -> file("en", "text/plain", new byte[] {(byte) 0xff, (byte) 0xfe}));
        Refused.by(MeetingRule.FILE_TYPE_REFUSED, () -> file("en", "text/html", "<html>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void textAnnouncedInAnotherEncodingIsRefused() {
        byte[] text = {'a'};

        Refused.by(MeetingRule.FILE_NOT_UTF8, () -> file("en", "text/plain; charset=windows-1258", text));
        assertEquals("text/plain", file("en", "text/plain;charset=\"utf-8\"", text).mediaType());
    }

    @Test
    void emptyAndHugeFilesAreRefused() {
        Refused.by(MeetingRule.FILE_EMPTY, () -> file("en", "application/pdf", new byte[0]));
        Refused.by(KernelRule.TOO_LARGE, () -> file("en", "application/pdf", new byte[TextFile.MOST_BYTES + 1]));
    }

    @Test
    void languageIsTag() {
        assertEquals("zh-Hant-TW", file("zh-Hant-TW", "application/pdf", PDF).language());
        Refused.by(MembershipRule.LANGUAGE_UNKNOWN, () -> file("english!", "application/pdf", PDF));
    }

    @Test
    void digestIsTheKnownOne() {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);

        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", file("en", "text/plain", abc).sha256());
    }

    private static String named(String fileName) {
        return TextFile.of(new AddVersion("en", "application/pdf", fileName, PDF)).fileName();
    }

    private static TextFile file(String language, String mediaType, byte[] content) {
        return TextFile.of(new AddVersion(language, mediaType, "text", content));
    }
}
