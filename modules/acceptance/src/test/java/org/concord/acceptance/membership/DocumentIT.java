package org.concord.acceptance.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DocumentsDriver;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents and their texts; what was adopted stays as it was adopted. */
@Acceptance
class DocumentIT {

    private final Api secretariat;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private final DocumentsDriver documents;
    private String document;

    DocumentIT(Api api, MembersDriver members, MeetingsDriver meetings, DocumentsDriver documents) {
        secretariat = api.asSecretariat();
        this.members = members;
        this.meetings = meetings;
        this.documents = documents;
    }

    @BeforeEach
    void draft() {
        document = documents.draft(meetings.plan(members.body(members.process())), "DECLARATION");
    }

    @Test
    void draftTakesOneEditionAfterTheOther() {
        documents.addText(document, "en", "First.").expect(204);
        documents.addText(document, "en", "Second.").expect(204);

        assertEquals(List.of(2, 1), texts().stream().map(text -> text.getInt("edition")).toList());
    }

    @Test
    void adoptedTextNeverChangesAndLacksOnlyLanguages() {
        documents.addText(document, "en", "Adopted.").expect(204);
        documents.step(document, "adopt").expect(200);

        documents.addText(document, "en", "Other words.").expectProblem(409, "ADOPTED_TEXT_IS_FIXED");
        documents.addText(document, "vi", "Đã thông qua.").expect(204);

        assertEquals(2, texts().size());
        assertTrue(texts().stream().allMatch(text -> text.getBoolean("adopted")));
    }

    @Test
    void adoptedDocumentIsNotCorrected() {
        documents.addText(document, "en", "Adopted.").expect(204);
        documents.step(document, "adopt").expect(200);

        Answer found = secretariat.get("/documents/" + document);
        secretariat.put("/documents/" + document, Fields.of("kind", "DECLARATION", "title", "Another", "meeting", found.json().getString("meeting"),
            "confidentiality", "PUBLIC"), "If-Match", found.etag()).expectProblem(409, "DOCUMENT_NOT_IN_STATE");
        documents.step(document, "adopt").expectProblem(409, "DOCUMENT_NOT_IN_STATE");
    }

    @Test
    void documentWithoutATextIsNotAdopted() {
        documents.step(document, "adopt").expectProblem(409, "DOCUMENT_WITHOUT_TEXT");
    }

    @Test
    void theTextComesBackByteByByteAsAnAttachment() {
        documents.addText(document, "vi", "Tuyên bố chung.").expect(204);

        Answer content = secretariat.get("/documents/" + document + "/versions/" + texts().get(0).getString("id") + "/content").expect(200);

        assertEquals("Tuyên bố chung.", content.text());
        assertTrue(content.header("Content-Disposition").startsWith("attachment"), content.header("Content-Disposition"));
    }

    private List<JsonObject> texts() {
        return secretariat.get("/documents/" + document + "/versions").expect(200).rows();
    }
}
