package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/**
 * Gives a case to a case worker of its agency.
 *
 * @param worker username
 */
public record AssignCase(@NotNull String worker) {
}
