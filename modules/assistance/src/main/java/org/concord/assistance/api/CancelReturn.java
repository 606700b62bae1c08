package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/** Ends a return that has not taken place. */
public record CancelReturn(@NotNull ReturnEnd reason) {
}
