package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concord.access.api.Secret;

/**
 * Sends another officer of the same participant in the place of one.
 *
 * @param officer who comes instead
 * @param endorsement why, and who agreed; or null
 */
public record Substitute(@NotNull UUID officer, @Secret String endorsement) {
}
