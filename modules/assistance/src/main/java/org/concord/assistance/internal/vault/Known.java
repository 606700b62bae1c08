package org.concord.assistance.internal.vault;

/** What can be known of a person. The names stand in the database and in what each text is locked with: they never change. */
enum Known {
    GIVEN_NAME, FAMILY_NAME, NATIVE_NAME, OTHER_NAMES, BORN_ON, DOCUMENT_NUMBER, PHONE, EMAIL, ADDRESS, SAFE_CONTACT
}
