package org.concord.membership.api;

/** How well it is known who held a seat on a day. */
public enum Evidence {
    /** The day lies in a term whose start a source states. */
    STATED,
    /** The day lies in the month or year in which the term began or ended; the source says no more. */
    WITHIN_COARSE_DATE,
    /** The day lies between days on which the holder was seen in office. */
    SEEN,
    /** No source says; the holders known before and after are named instead. */
    NOT_KNOWN
}
