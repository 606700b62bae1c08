package org.concord.actionplans.api;

/** The stage accounts of a budget line; money goes from one to the next. Only SOURCE is ever negative. */
public enum Stage {
    /** Where the line's money comes from; as negative as the line was given. */
    SOURCE,
    /** Appropriated, not yet released. */
    UNALLOTTED,
    /** Released by a warrant; may be committed. */
    ALLOTTED,
    /** Promised by contract. */
    COMMITTED,
    /** Ordered to be paid. */
    PAYABLE,
    /** Paid. */
    SPENT
}
