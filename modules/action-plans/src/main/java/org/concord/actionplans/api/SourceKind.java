package org.concord.actionplans.api;

/** Where money comes from. */
public enum SourceKind {
    /** The state's own budget. */
    NATIONAL_BUDGET,
    /** A development partner's grant. */
    PARTNER,
    /** A loan. */
    LOAN
}
