package org.concord.access.api;

import jakarta.validation.constraints.NotNull;

/**
 * The language that somebody reads.
 *
 * @param language BCP 47 tag
 */
public record ChooseLanguage(@NotNull String language) {
}
