package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An activity.
 *
 * @param objective what it serves; stays in the same plan
 * @param code unique in the plan
 * @param leadAgency who answers for it
 * @param from first day, within the plan
 */
public record WriteActivity(@NotNull UUID objective, @NotNull String code, @NotNull String title, String leadAgency, String supportingAgencies,
        LocalDate from, LocalDate to) {
}
