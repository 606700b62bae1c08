package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/**
 * Why somebody must know whom a case is about.
 *
 * @param note more of the reason, or null; names nobody, because others read it
 */
public record ReadIdentity(@NotNull ReadPurpose purpose, String note) {
}
