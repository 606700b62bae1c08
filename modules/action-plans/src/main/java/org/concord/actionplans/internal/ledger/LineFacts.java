package org.concord.actionplans.internal.ledger;

import java.util.UUID;
import org.concord.actionplans.api.ProgrammeState;

/**
 * What the ledger must know of a budget line to decide on a posting.
 *
 * @param currency of the line
 * @param reportingCurrency of its plan
 * @param approved whether the plan was approved with it: what a revision adds, or makes the money of another, is not until the revision is
 */
record LineFacts(UUID id, String code, UUID programme, String programmeCode, String owner, ProgrammeState state, String reportingCurrency, String source,
        boolean reserved, int fiscalYear, String currency, boolean approved) {

    /** The same with the revision that added the line, and the one that is approved. */
    LineFacts(UUID id, String code, UUID programme, String programmeCode, String owner, ProgrammeState state, String reportingCurrency, String source,
            boolean reserved, int fiscalYear, String currency, int since, int approvedRevision) {
        this(id, code, programme, programmeCode, owner, state, reportingCurrency, source, reserved, fiscalYear, currency, since <= approvedRevision);
    }
}
