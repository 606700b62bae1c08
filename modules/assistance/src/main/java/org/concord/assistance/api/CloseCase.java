package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/** Ends a case. */
public record CloseCase(@NotNull CloseReason reason) {
}
