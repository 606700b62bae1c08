package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Writes down how long somebody attended, as a list from elsewhere says.
 *
 * @param badge the code on the badge; or null where the officer is named
 * @param officer or null where the badge is named; where both are, they belong together
 */
public record EnterAttendance(UUID badge, UUID officer, @NotNull Integer minutes) {
}
