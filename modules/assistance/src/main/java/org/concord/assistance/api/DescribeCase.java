package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Says the facts of a case otherwise, all of them.
 *
 * @param citizenship ISO 3166 alpha-2, or null
 * @param exploitedIn ISO 3166 alpha-2, or null
 */
public record DescribeCase(@NotNull VictimGender gender, @NotNull AgeGroup ageGroup, String citizenship, String exploitedIn,
        List<Exploitation> exploitations, List<ControlMethod> methods) {
}
