package org.concord.assistance.api;

/** Where a screening stands. */
public enum ScreeningState {
    /** Being filled in. */
    SCREENING_DRAFT,
    /** Evaluated; never changes. */
    SCREENING_EVALUATED,
    /** Replaced by a later one that corrects it. */
    SCREENING_SUPERSEDED
}
