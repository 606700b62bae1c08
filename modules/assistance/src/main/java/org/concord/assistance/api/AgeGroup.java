package org.concord.assistance.api;

/** Under eighteen or not: Palermo Protocol, article 3 (d). */
public enum AgeGroup {
    ADULT, CHILD,
    /** Not assessed yet: treated as a child until it is. */
    AGE_UNKNOWN;

    /** Whether the rules for children hold. */
    public boolean treatedAsChild() {
        return this != ADULT;
    }
}
