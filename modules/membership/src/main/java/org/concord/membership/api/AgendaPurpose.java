package org.concord.membership.api;

/** What an agenda item is there for. */
public enum AgendaPurpose {
    /** A decision is asked for. */
    FOR_DECISION,
    /** The meeting is told something. */
    FOR_INFORMATION
}
