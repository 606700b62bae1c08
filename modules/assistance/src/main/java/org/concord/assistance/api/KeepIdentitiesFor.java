package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/**
 * Says how long identities are kept.
 *
 * @param months after a case was closed, from 1 to 600
 */
public record KeepIdentitiesFor(@NotNull Integer months) {
}
