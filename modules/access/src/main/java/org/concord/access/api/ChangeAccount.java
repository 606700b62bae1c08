package org.concord.access.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What an account becomes; everything is replaced. */
public record ChangeAccount(@NotNull String displayName, String language, boolean disabled, List<Grant> grants) {
}
