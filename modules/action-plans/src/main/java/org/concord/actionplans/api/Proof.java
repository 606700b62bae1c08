package org.concord.actionplans.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A comparison of the stored totals with the replay.
 *
 * @param lines how many lines were compared
 * @param postings how many postings were replayed
 * @param drifts where they differ; empty when the ledger is proved, at most a hundred
 */
public record Proof(Instant at, long lines, long postings, List<Drift> drifts) {

    /**
     * A difference, in the minor unit of the line's currency.
     *
     * @param commitment the commitment that the total is of, or null where it is of the line as a whole
     * @param total which of the line's totals
     * @param stored what the line says
     * @param replayed what its postings say
     */
    public record Drift(UUID line, String lineCode, UUID commitment, LineTotal total, long stored, long replayed) {
    }

    /** Whether nothing differs. */
    public boolean proved() {
        return drifts.isEmpty();
    }
}
