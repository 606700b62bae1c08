package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A legal text that a plan brought about.
 *
 * @param programme its plan; stays once given
 * @param inForceFrom null while it is not in force, or where nobody says since when it is
 * @param source address where it can be read
 */
public record WriteLegalInstrument(UUID programme, @NotNull String title, @NotNull LegalInstrumentKind kind, LocalDate inForceFrom,
        @NotNull String source) {
}
