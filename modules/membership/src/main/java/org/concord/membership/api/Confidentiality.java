package org.concord.membership.api;

/**
 * Who sees a meeting and its papers. Insiders are the secretariat and the participants invited or, where nobody was invited one by one,
 * the members of the meeting's bodies on its first day.
 */
public enum Confidentiality {
    /** Everybody sees everything but personal details. */
    PUBLIC,
    /** Outsiders see that it is held, not its agenda, papers, attendance and decisions. */
    PARTICIPANTS,
    /** Outsiders see a date and a place, nothing else. */
    CONFIDENTIAL
}
