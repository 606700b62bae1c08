package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/** Says otherwise what an agency is called. */
public record ChangeAgency(@NotNull String name, @NotNull AgencyKind kind) {
}
