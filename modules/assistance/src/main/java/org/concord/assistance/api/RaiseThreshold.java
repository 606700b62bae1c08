package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/**
 * Says the least count that tables of a participant show.
 *
 * @param threshold not below everybody's, {@code concord.counts.threshold}
 */
public record RaiseThreshold(@NotNull Integer threshold) {
}
