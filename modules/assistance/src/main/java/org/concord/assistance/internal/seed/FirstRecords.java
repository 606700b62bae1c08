package org.concord.assistance.internal.seed;

/** Records that a database begins with: facts that come with Concord, or, on request, inventions for trying things out, which say so. */
public interface FirstRecords {

    /** Lower ones are loaded first, because higher ones refer to them. */
    int order();

    /** Whether they are loaded only where somebody wants to try things out. */
    boolean areInvented();

    /** Whether the database has none of them yet. */
    boolean areMissing();

    void load();
}
