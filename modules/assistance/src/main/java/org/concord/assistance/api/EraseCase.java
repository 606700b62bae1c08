package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/** Erases whom a case is about. */
public record EraseCase(@NotNull ErasureGround ground) {
}
