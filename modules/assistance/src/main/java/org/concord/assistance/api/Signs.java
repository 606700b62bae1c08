package org.concord.assistance.api;

/** What answers say of something: yes, no, or that nobody can tell before more is asked. */
public enum Signs {
    INDICATED, NOT_INDICATED, ASK_MORE;

    /** Indicated where all are; not, where one is not. */
    public static Signs all(Signs... parts) {
        Signs together = INDICATED;
        for (Signs part : parts) {
            together = together == NOT_INDICATED || part == NOT_INDICATED ? NOT_INDICATED : part == ASK_MORE ? ASK_MORE : together;
        }
        return together;
    }

    /** Indicated where one is; not, where none is. */
    public static Signs any(Signs... parts) {
        Signs together = NOT_INDICATED;
        for (Signs part : parts) {
            together = together == INDICATED || part == INDICATED ? INDICATED : part == ASK_MORE ? ASK_MORE : together;
        }
        return together;
    }
}
