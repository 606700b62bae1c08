package org.concord.imports.api;

/** Where an import stands: CHECKING, CHECKED, ACCEPTING, ACCEPTED. What is not accepted within a day is forgotten. */
public enum ImportState {
    /** Its lines are being tried out. */
    CHECKING,
    /** The report is complete; nothing is stored. */
    CHECKED,
    /** Its lines are being stored, all or none. */
    ACCEPTING,
    /** Its lines are stored. */
    ACCEPTED,
    /** The check could not be finished, through no fault of the file. */
    FAILED
}
