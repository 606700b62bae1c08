package org.concord.assistance.api;

/**
 * What a body decided of a person. HTCDS 2.0 {@code vic_TraffickingStatus}, and what it lacks: that nobody has decided yet. Human Trafficking Case Data
 * Standard (HTCDS) by IOM, CC BY 4.0, modified.
 */
public enum TraffickingStatus {
    UNDER_IDENTIFICATION, POSSIBLE_VICTIM, ACTUAL_VICTIM, NOT_A_VICTIM
}
