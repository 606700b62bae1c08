package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;

/**
 * Enters or corrects what a source says; the components mean what they mean in {@link ClaimRow}.
 *
 * @param preferred whether the record follows it; the others on the same field are then preferred no longer
 */
public record EnterClaim(@NotNull String subject, @NotNull String subjectId, String about, @NotNull String field, @NotNull String value,
        @NotNull String source, @NotNull Confidence confidence, boolean preferred, String note) {
}
