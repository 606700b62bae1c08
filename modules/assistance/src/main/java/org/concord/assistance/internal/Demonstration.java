package org.concord.assistance.internal;

/** Invents records for trying things out; everything invented says so. */
public interface Demonstration {

    /** Lower ones run first, because higher ones refer to them. */
    int order();

    /** Whether the database has none of these records yet. */
    boolean isMissing();

    void load();
}
