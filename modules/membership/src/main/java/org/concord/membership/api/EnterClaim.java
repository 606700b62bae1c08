package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import org.concord.access.api.Secret;

/**
 * Enters or corrects what a source says; the components mean what they mean in {@link ClaimRow}. What is said may name a person, so that the audit log
 * keeps of it only that it was said.
 *
 * @param preferred whether the record follows it; the others on the same field are then preferred no longer
 */
public record EnterClaim(@NotNull String subject, @NotNull String subjectId, @Secret String about, @NotNull String field, @Secret @NotNull String value,
        @Secret @NotNull String source, @NotNull Confidence confidence, boolean preferred, @Secret String note) {
}
