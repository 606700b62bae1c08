package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;

/**
 * Why something is sent back, revised, closed or reopened.
 *
 * @param reason in the person's words
 */
public record Reason(@NotNull String reason) {
}
