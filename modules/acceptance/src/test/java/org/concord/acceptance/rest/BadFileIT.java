package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DocumentsDriver;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they say, too large, or with a name meant to do harm. */
@Acceptance
class BadFileIT {

    private static final byte[] TEXT = "Text.".getBytes(StandardCharsets.UTF_8);
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + DOCX + ".main+xml\"/></Types>";

    private final Api secretariat;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private final DocumentsDriver documents;
    private String document;

    BadFileIT(Api api, MembersDriver members, MeetingsDriver meetings, DocumentsDriver documents) {
        secretariat = api.asSecretariat();
        this.members = members;
        this.meetings = meetings;
        this.documents = documents;
    }

    @BeforeEach
    void draft() {
        document = documents.draft(meetings.plan(members.body(members.process())), "PAPER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "..\\..\\windows\\system.ini", "a\"; filename=\"b.exe", "a\r\nSet-Cookie: x=1", "<script>.txt", "CON", ".", "Báo cáo.txt"})
    void hostileNameIsRefusedOrMadeHarmless(String name) {
        Answer answer = documents.addFile(document, "en", name, "text/plain", TEXT).expect(204, 422).expectNothingOfTheInside();

        for (JsonObject text : texts()) {
            Answer content = secretariat.get("/documents/" + document + "/versions/" + text.getString("id") + "/content").expect(200);
            String offered = content.header("Content-Disposition");
            assertTrue(offered.startsWith("attachment;"), offered);
            assertFalse(offered.contains("/") || offered.contains("\\") || offered.contains("<") || offered.contains("..%2F"), offered);
            assertEquals("", content.header("Set-Cookie"));
            assertEquals("nosniff", content.header("X-Content-Type-Options"));
        }
        assertEquals(answer.status() == 204 ? 1 : 0, texts().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/javascript", "image/svg+xml", "application/x-msdownload", "application/octet-stream", "nonsense"})
    void typeThatIsNotTakenIsRefused(String type) {
        refused(documents.addFile(document, "en", "a.txt", type, TEXT), 400, 415, 422);
    }

    @Test
    void contentThatIsNotWhatItsTypeSaysIsRefused() {
        refused(documents.addFile(document, "en", "a.pdf", "application/pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)), 422);
        refused(documents.addFile(document, "en", "a.txt", "text/plain", new byte[] {'M', 'Z', 0, 1, 2, 3}), 422);
    }

    @Test
    void documentThatRunsOrIsTwoTypesAtOnceOrUnpacksWithoutEndIsRefused() {
        byte[] jar = zip("META-INF/MANIFEST.MF", "Main-Class: Run\n", "Run.class", "x");
        refused(documents.addFile(document, "en", "a.docx", DOCX, jar), 422);
        refused(documents.addFile(document, "en", "a.docx", DOCX, zip("[Content_Types].xml", TYPES, "META-INF/MANIFEST.MF", "Main-Class: Run\n")), 422);
        refused(documents.addFile(document, "en", "a.docx", DOCX, zip("[Content_Types].xml", TYPES, "../../a", "x")), 422);
        refused(documents.addFile(document, "en", "a.docx", DOCX, zip("[Content_Types].xml", TYPES, "word/document.xml", "0".repeat(201 << 20))), 413);
        byte[] pdf = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = ByteBuffer.allocate(pdf.length + jar.length).put(pdf).put(jar).array();
        refused(documents.addFile(document, "en", "a.pdf", "application/pdf", both), 422);

        documents.addFile(document, "en", "a.docx", DOCX, zip("[Content_Types].xml", TYPES, "word/document.xml", "<document/>")).expect(204);
    }

    /** The parts by name and text. */
    private static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void textAnnouncedInAnotherEncodingIsRefusedByItsName() {
        Answer answer = refused(documents.addFile(document, "en", "a.txt", "text/plain; charset=windows-1258", TEXT), 422);

        assertEquals("FILE_NOT_UTF8", answer.json().getString("rule"));
        assertTrue(answer.json().getString("title").contains("windows-1258"), answer::toString);
        documents.addFile(document, "en", "a.txt", "text/plain; charset=UTF-8", TEXT).expect(204);
    }

    @Test
    void emptyFileIsRefused() {
        assertEquals("FILE_EMPTY", refused(documents.addFile(document, "en", "a.txt", "text/plain", new byte[0]), 422).json().getString("rule"));
    }

    @Test
    void moreThanTenMegabytesAreRefused() {
        refused(documents.addFile(document, "en", "a.txt", "text/plain", "a".repeat((10 << 20) + 1).getBytes(StandardCharsets.UTF_8)), 413);
    }

    @Test
    void languageNobodySpeaksIsRefusedWithItsField() {
        assertEquals(List.of("language"), refused(documents.addFile(document, "not+a+language", "a.txt", "text/plain", TEXT), 422).fields());
    }

    private Answer refused(Answer answer, int... statuses) {
        answer.expectProblem(statuses);
        assertEquals(0, texts().size(), "nothing is stored by half");
        return answer;
    }

    private List<JsonObject> texts() {
        return secretariat.get("/documents/" + document + "/versions").expect(200).rows();
    }
}
