package org.concord.membership.internal.imports;

/** A mark in the running transaction before each line, to which it goes back when the line is refused. */
interface LineMarks {

    void set();

    /** Sends what the line did to the database, so that its constraints speak now. */
    void keep();

    void undo();

    /** Whether the transaction cannot go on any more. */
    boolean lost();
}
