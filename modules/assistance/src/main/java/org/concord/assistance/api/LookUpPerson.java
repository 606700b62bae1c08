package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import org.concord.access.api.Secret;

/**
 * Asks for somebody by what identifies, one of the two at least, and says why, because to know that somebody has a case is to know whom it is about.
 *
 * @param name the whole name
 * @param documentNumber of a passport or card
 * @param note more of the reason, or null; names nobody, because others read it
 */
public record LookUpPerson(@Secret String name, @Secret String documentNumber, @NotNull ReadPurpose purpose, String note) {
}
