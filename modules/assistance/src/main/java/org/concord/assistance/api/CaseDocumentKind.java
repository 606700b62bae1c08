package org.concord.assistance.api;

/** What a document of a case is. */
public enum CaseDocumentKind {
    IDENTITY_PAPER, MEDICAL_REPORT, LEGAL_PAPER, PICTURE, OTHER_PAPER
}
