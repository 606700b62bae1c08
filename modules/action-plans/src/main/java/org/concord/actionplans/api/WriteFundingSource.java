package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;

/** A funding source; the components mean what they mean in {@link FundingSourceRow}. */
public record WriteFundingSource(@NotNull String name, @NotNull SourceKind kind, boolean reserved, String organisation) {
}
