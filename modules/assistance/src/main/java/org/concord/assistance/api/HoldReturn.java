package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/** Lets a return wait. */
public record HoldReturn(@NotNull HoldReason reason) {
}
