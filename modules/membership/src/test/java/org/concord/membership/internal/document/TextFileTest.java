package org.concord.membership.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.membership.api.AddVersion;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRule;
import org.junit.jupiter.api.Test;

class TextFileTest {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String XLSX = OFFICE + "spreadsheetml.sheet";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + DOCX + ".main+xml\"/></Types>";

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
    void aDocumentNamesItsTypeInside() throws IOException {
        assertEquals(DOCX, file("en", DOCX, docx()).mediaType());
        assertEquals(ODT, file("en", ODT, zip("mimetype", ODT, "META-INF/manifest.xml", "<manifest/>")).mediaType());
        Refused.by(MeetingRule.FILE_TYPE_REFUSED, () -> file("en", XLSX, docx()));
        Refused.by(MeetingRule.FILE_TYPE_REFUSED, () -> file("en", DOCX, zip("word/document.xml", "<document/>")));
        Refused.by(MeetingRule.FILE_TYPE_REFUSED, () -> file("en", DOCX, "PK\u0003\u0004 and nothing more".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void whatRunsIsNoDocument() throws IOException {
        for (String runs : List.of("META-INF/MANIFEST.MF", "org/Run.class", "word/vbaProject.bin", "../../evil", "/etc/passwd", "..\\evil", "run.exe")) {
            Refused.by(MeetingRule.FILE_TYPE_REFUSED, () -> file("en", DOCX, zip("[Content_Types].xml", TYPES, runs, "x")));
        }
    }

    @Test
    void whatUnpacksToMoreThanItMayIsRefused() throws IOException {
        byte[] bomb = zip("[Content_Types].xml", TYPES, "word/document.xml", "0".repeat(201 * 1024 * 1024));

        assertTrue(bomb.length < TextFile.MOST_BYTES);
        Refused.by(KernelRule.TOO_LARGE, () -> file("en", DOCX, bomb));
    }

    @Test
    void aPdfThatIsAZipTooIsRefused() throws IOException {
        byte[] both = both(PDF, docx(), "");

        Refused.by(MeetingRule.FILE_TYPE_REFUSED, () -> file("en", "application/pdf", both));
        Refused.by(MeetingRule.FILE_TYPE_REFUSED, () -> file("en", "application/pdf", both(PDF, docx(), "\n%%EOF\n")));
        byte[] word = both(PDF, new byte[0], "PK\u0005\u0006 is only a word of " + "x".repeat(30));
        assertEquals("application/pdf", file("en", "application/pdf", word).mediaType());
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

    private static byte[] docx() throws IOException {
        return zip("[Content_Types].xml", TYPES, "word/document.xml", "<document/>");
    }

    /** The parts by name and text. */
    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] both(byte[] first, byte[] second, String end) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(first);
        bytes.write(second);
        bytes.write(end.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static String named(String fileName) {
        return TextFile.of(new AddVersion("en", "application/pdf", fileName, PDF)).fileName();
    }

    private static TextFile file(String language, String mediaType, byte[] content) {
        return TextFile.of(new AddVersion(language, mediaType, "text", content));
    }
}
