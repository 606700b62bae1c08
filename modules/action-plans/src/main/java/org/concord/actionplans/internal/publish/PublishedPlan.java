package org.concord.actionplans.internal.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.concord.actionplans.api.ProgrammeState;

/**
 * A plan as it was last approved.
 *
 * @param approvedAt when that was
 */
record PublishedPlan(UUID id, String code, String currency, ProgrammeState state, Instant approvedAt, String title, LocalDate from, LocalDate to,
        int fiscalYearStart, String legalBasis, String source, String note) {

    /** The day whose rates convert what it costs. */
    LocalDate approvedOn() {
        return LocalDate.ofInstant(approvedAt, ZoneOffset.UTC);
    }
}
