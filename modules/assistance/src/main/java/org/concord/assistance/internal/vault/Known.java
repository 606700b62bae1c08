package org.concord.assistance.internal.vault;

import static org.concord.assistance.api.DataCategory.CONTACTS;
import static org.concord.assistance.api.DataCategory.DATE_OF_BIRTH;
import static org.concord.assistance.api.DataCategory.DOCUMENTS;
import static org.concord.assistance.api.DataCategory.NAMES;

import org.concord.assistance.api.DataCategory;

/** What can be known of a person. The names stand in the database and in what each text is locked with: they never change. */
enum Known {
    GIVEN_NAME(NAMES), FAMILY_NAME(NAMES), NATIVE_NAME(NAMES), OTHER_NAMES(NAMES), BORN_ON(DATE_OF_BIRTH), DOCUMENT_NUMBER(DOCUMENTS), PHONE(CONTACTS),
    EMAIL(CONTACTS), ADDRESS(CONTACTS), SAFE_CONTACT(CONTACTS);

    private final DataCategory category;

    Known(DataCategory category) {
        this.category = category;
    }

    /** What the person agrees to have passed on together with it. */
    DataCategory category() {
        return category;
    }
}
