package org.concord.assistance.api;

/** Why somebody was erased. */
public enum ErasureGround {
    /** The person asked. */
    PERSON_ASKED,
    /** The time for which identities are kept is over. */
    RETENTION_OVER,
    /** It should never have been kept. */
    KEPT_IN_ERROR,
    /** A court or authority ordered it. */
    ORDERED,
    /** It was erased before, and came back with a database restored from an earlier copy. */
    RESTORED_FROM_A_COPY
}
