package org.concord.membership.api;

/** How a meeting decides; nothing is ever voted on. */
public enum DecisionKind {
    /** Nobody objected in the room. */
    CONSENSUS,
    /** Nobody objected by the end of a silence procedure. */
    SILENCE,
    /** The meeting took note, and committed itself to nothing. */
    NOTED
}
