package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/** Says where a case stands now; its end is not among the answers. */
public record MoveCase(@NotNull CaseState state) {
}
