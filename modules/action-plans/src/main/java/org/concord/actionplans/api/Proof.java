package org.concord.actionplans.api;

import java.math.BigDecimal;
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
     * A difference. Its amounts may be beyond what anybody can enter: somebody may have written them past all rules.
     *
     * @param commitment the commitment that the total is of, for {@link LineTotal#TOLD} the entry, or null where it is of the line as a whole
     * @param total which of the line's totals
     * @param currency that of the line, in which both amounts are
     * @param stored what the line says
     * @param replayed what its postings say
     */
    public record Drift(UUID line, String lineCode, UUID commitment, LineTotal total, String currency, BigDecimal stored, BigDecimal replayed) {
    }

    /** Whether nothing differs. */
    public boolean proved() {
        return drifts.isEmpty();
    }
}
