package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Lets an assessment or a paper of the case travel with a referral.
 *
 * @param id of the assessment or paper
 * @param category the kind of data that it is; null where it can be of one kind only
 */
public record Enclose(@NotNull EnclosureKind kind, @NotNull UUID id, DataCategory category) {
}
