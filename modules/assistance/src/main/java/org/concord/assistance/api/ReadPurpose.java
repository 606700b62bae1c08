package org.concord.assistance.api;

/** What somebody needs an identity for. */
public enum ReadPurpose {
    CARE, REFERRING, RETURNING, LEGAL_PROCEEDINGS, SUPERVISION, RIGHTS_OF_THE_PERSON, DANGER_TO_LIFE
}
