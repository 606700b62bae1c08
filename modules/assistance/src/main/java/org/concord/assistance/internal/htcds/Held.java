package org.concord.assistance.internal.htcds;

/** What of a file is kept for a while. The names stand in the database and in what is locked: they never change. */
enum Held {
    /** Lines without mistakes, until they are cases. */
    LINES,
    /** What is wrong with the others. */
    PROBLEMS
}
