package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import org.concord.access.api.Secret;

/**
 * Why somebody must know whom a case is about.
 *
 * @param purpose what it is needed for; it stays
 * @param note more of the reason, or null; names nobody, because others read it; is locked with the case, and falls with it
 */
public record ReadIdentity(@NotNull ReadPurpose purpose, @Secret String note) {
}
