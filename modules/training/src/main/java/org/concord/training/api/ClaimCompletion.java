package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.access.api.Secret;

/**
 * Claims that an officer completed a course elsewhere.
 *
 * @param course code of a course of the catalogue, in whichever version
 * @param completedOn today at the latest
 * @param institution where it was completed
 * @param proof by what that can be seen: number of the certificate, letter of the institution
 */
public record ClaimCompletion(@NotNull UUID officer, @NotNull String course, @NotNull LocalDate completedOn, @Secret @NotNull String institution,
        @Secret @NotNull String proof) {
}
