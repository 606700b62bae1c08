package org.concord.actionplans.api;

/**
 * What is stored of a budget line so that nobody has to add up its postings: its approved budget, what each of its {@link Stage} accounts holds, and, for each
 * of its commitments apart, how far that has come.
 */
public enum LineTotal {
    /** The original budget: appropriations, less those that were reversed. */
    APPROPRIATED,
    /** What {@link Stage#SOURCE} holds. */
    SOURCE,
    /** What {@link Stage#UNALLOTTED} holds. */
    UNALLOTTED,
    /** What {@link Stage#ALLOTTED} holds. */
    ALLOTTED,
    /** What {@link Stage#COMMITTED} holds. */
    COMMITTED,
    /** What {@link Stage#PAYABLE} holds. */
    PAYABLE,
    /** What {@link Stage#SPENT} holds. */
    SPENT,
    /** What one commitment was made for. */
    CONTRACTED,
    /** What of it was given back to the line. */
    CONTRACT_RELEASED,
    /** What of it was ordered to be paid. */
    CONTRACT_ORDERED,
    /** What of it was paid. */
    CONTRACT_PAID,
    /** What one part of an entry says that people read, beside what was posted for it. */
    TOLD
}
