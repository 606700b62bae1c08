package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What a member says of a year's progress on a commitment.
 *
 * @param commitment stays once given
 * @param member code of the participant, a member of the plan's process in that year; stays once given
 * @param year calendar year, within the plan; stays once given
 * @param source address or name of what shows it
 */
public record ReportCountryProgress(UUID commitment, String member, Integer year, @NotNull SpaProgress progress, @NotNull String text,
        @NotNull String source) {
}
