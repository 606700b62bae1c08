package org.concord.access.api;

import java.time.Instant;

/**
 * What going through the chain found. Write {@link #head} down somewhere else from time to time: it stands for everything up to it.
 *
 * @param intact whether nothing was found
 * @param events how many events were proved, up to the finding if there is one
 * @param finding what is wrong, or null
 * @param at the place in the chain of the finding, or null
 * @param head the hash of the last event proved
 * @param exportedHeads how many exported heads the chain was compared with
 */
public record AuditVerification(boolean intact, long events, Finding finding, Long at, String head, long exportedHeads, Instant verifiedAt) {

    /** What can be wrong. */
    public enum Finding {
        /** An event is not as it was sealed: its content was edited, or two events were swapped. */
        EVENT_CHANGED,
        /** An event is gone from within the chain. */
        EVENT_MISSING,
        /** Events are gone from the chain's end. */
        TAIL_CUT,
        /** The chain is consistent in itself, but not the one whose head was exported: it was written anew. */
        CHAIN_REWRITTEN
    }
}
