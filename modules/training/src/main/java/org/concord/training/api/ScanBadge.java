package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Says that whoever wears a badge is there, for the whole of a session.
 *
 * @param badge what the code on it holds
 */
public record ScanBadge(@NotNull UUID badge) {
}
