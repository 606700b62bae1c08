package org.concord.actionplans.api;

/** Whose plan it is. */
public enum ProgrammeKind {
    /** A national plan of action of one participant. */
    NATIONAL,
    /** A plan of a process, on which its members report. */
    SUB_REGIONAL
}
