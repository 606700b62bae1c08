package org.concord.membership.internal.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Refused;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.DocumentKind;
import org.concord.membership.api.DraftDocument;
import org.concord.membership.api.MeetingRule;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void documentIsFixedOnceAdopted() {
        Document document = draft();
        assertFalse(document.isAdopted());

        document.circulate();
        document.adopt();

        assertTrue(document.isAdopted());
        Refused.by(MeetingRule.DOCUMENT_NOT_IN_STATE, () -> document.change(strategy("Another strategy"), "BALI"));
        Refused.by(MeetingRule.DOCUMENT_NOT_IN_STATE, document::circulate);
    }

    @Test
    void onlyAdoptedDocumentIsPublished() {
        Refused.by(MeetingRule.DOCUMENT_NOT_IN_STATE, () -> draft().publish());
    }

    @Test
    void documentDoesNotTakeItsOwnPlace() {
        Document document = draft();
        document.adopt();

        Refused.by(MeetingRule.DOCUMENT_SUPERSEDES_ITSELF, () -> document.supersede(document.id()));
    }

    @Test
    void planDoesNotEndBeforeItStarts() {
        DraftDocument backwards = new DraftDocument(DocumentKind.WORK_PLAN, "Plan", "BALI", null, null, PartialDate.parse("2023"),
            PartialDate.parse("2021"), Confidentiality.PUBLIC);

        Refused.by(KernelRule.ENDS_BEFORE_START, () -> new Document(Ids.next(), backwards, "BALI"));
    }

    @Test
    void onlyMeetingsHaveConfidentialDocuments() {
        DraftDocument secret = new DraftDocument(DocumentKind.PAPER, "Paper", "BALI", null, null, null, null, Confidentiality.CONFIDENTIAL);

        Refused.by(MeetingRule.CONFIDENTIAL_NEEDS_MEETING, () -> new Document(Ids.next(), secret, "BALI"));
    }

    private static Document draft() {
        return new Document(Ids.next(), strategy("Strategy for Cooperation"), "BALI");
    }

    private static DraftDocument strategy(String title) {
        return new DraftDocument(DocumentKind.STRATEGY, title, "BALI", null, null, PartialDate.parse("2018"), PartialDate.parse("2023"),
            Confidentiality.PUBLIC);
    }
}
