package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;

/** Why something is postponed, cancelled or withdrawn. */
public record GiveReason(@NotNull String reason) {
}
