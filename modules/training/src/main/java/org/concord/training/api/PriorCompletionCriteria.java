package org.concord.training.api;

import java.util.UUID;

/**
 * Which claims are asked for; every component may be null.
 *
 * @param participant the officer works for it
 * @param course code of the course
 */
public record PriorCompletionCriteria(UUID officer, String participant, String course, PriorCompletionState state) {

    /** Those about one officer. */
    public static PriorCompletionCriteria of(UUID officer) {
        return new PriorCompletionCriteria(officer, null, null, null);
    }
}
