package org.concord.membership.api;

/** What a source says about a bound of a term. */
public enum Bound {
    /** The source states that the term began or ended then. */
    STATED,
    /** The holder was seen in office then, and may have begun earlier or gone on longer. */
    SEEN
}
