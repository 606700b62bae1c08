package org.concord.membership.api;

/** Where a document stands: DRAFT, CIRCULATED, ADOPTED, PUBLISHED, and in the end SUPERSEDED by another. */
public enum DocumentState {
    /** Its authors still write. */
    DRAFT,
    /** Those concerned have it, and may still ask for changes. */
    CIRCULATED,
    /** Agreed. What was agreed never changes again; translations may be added. */
    ADOPTED,
    /** Adopted, and shown to everybody its confidentiality allows. */
    PUBLISHED,
    /** Another document has taken its place. */
    SUPERSEDED
}
