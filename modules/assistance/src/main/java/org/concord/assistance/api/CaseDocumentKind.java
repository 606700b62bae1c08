package org.concord.assistance.api;

import java.util.List;

/** What a document of a case is. */
public enum CaseDocumentKind {
    IDENTITY_PAPER(DataCategory.DOCUMENTS), MEDICAL_REPORT(DataCategory.HEALTH),
    LEGAL_PAPER(DataCategory.DOCUMENTS, DataCategory.STORY, DataCategory.HEALTH),
    PICTURE(DataCategory.DOCUMENTS, DataCategory.STORY, DataCategory.HEALTH),
    OTHER_PAPER(DataCategory.DOCUMENTS, DataCategory.STORY, DataCategory.HEALTH);

    private final List<DataCategory> categories;

    CaseDocumentKind(DataCategory... categories) {
        this.categories = List.of(categories);
    }

    /** The kinds of data that it can be of when it is passed on; where there are several, whoever passes it on says which. */
    public List<DataCategory> categories() {
        return categories;
    }
}
