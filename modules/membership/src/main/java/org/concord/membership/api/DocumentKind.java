package org.concord.membership.api;

/** What sort of document it is. */
public enum DocumentKind {
    /** What somebody said, or a chair's summary. */
    STATEMENT,
    /** What ministers or officials declared together. */
    DECLARATION,
    /** Where the process wants to go, over several years. */
    STRATEGY,
    /** What a body will do, and when. */
    WORK_PLAN,
    /** What a body is there for. */
    TERMS_OF_REFERENCE,
    /** The report of a meeting. */
    REPORT,
    /** A paper for an agenda item. */
    PAPER,
    /** The letter that names a delegation. */
    CREDENTIALS
}
