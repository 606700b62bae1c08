package org.concord.actionplans.internal.ledger;

import java.util.UUID;
import org.concord.actionplans.api.ProgrammeState;

/**
 * What the ledger must know of a budget line to decide on a posting.
 *
 * @param currency of the line
 * @param reportingCurrency of its plan
 */
record LineFacts(UUID id, String code, UUID programme, String programmeCode, String owner, ProgrammeState state, String reportingCurrency, String source,
        boolean reserved, int fiscalYear, String currency) {
}
