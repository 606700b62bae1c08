package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Opens a case.
 *
 * @param agency code of the agency that accompanies the person; stays
 * @param worker username of whom it is assigned to; the caller when null
 * @param ageGroup {@link AgeGroup#AGE_UNKNOWN} until assessed
 * @param citizenship ISO 3166 alpha-2, or null
 * @param exploitedIn ISO 3166 alpha-2, or null
 */
public record OpenCase(@NotNull String agency, String worker, @NotNull VictimGender gender, @NotNull AgeGroup ageGroup, String citizenship,
        String exploitedIn, List<Exploitation> exploitations, List<ControlMethod> methods) {
}
