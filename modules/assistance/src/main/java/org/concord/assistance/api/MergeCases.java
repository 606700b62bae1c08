package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Says that two cases are of one person.
 *
 * @param keptCase goes on
 * @param mergedCode code of the case that is closed, and counted no more
 */
public record MergeCases(@NotNull UUID keptCase, @NotNull String mergedCode) {
}
