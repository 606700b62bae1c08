package org.concord.training.internal.nomination;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A nomination that looks for a seat.
 *
 * @param alternate whether the officer it stands in for may still come
 */
record Candidate(UUID nomination, String participant, int rank, Instant submittedAt, boolean alternate) {

    /** Among nominations of participants with equally many seats; no two are equal. */
    static final Comparator<Candidate> IN_TURN = Comparator.comparingInt(Candidate::rank).thenComparing(Candidate::submittedAt)
        .thenComparing(candidate -> candidate.nomination().toString());
}
