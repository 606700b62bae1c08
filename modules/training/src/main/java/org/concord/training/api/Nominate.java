package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concord.access.api.Secret;

/**
 * Nominates an officer for a run; the officer's participant is the one that nominates.
 *
 * @param rank the participant's own order, 1 first, to 999
 * @param endorsement why this officer, and who agreed; or null
 * @param alternateFor nomination of the same participant; this one counts only when that one no longer does; or null
 * @param draft true to keep it as a draft, false to submit it at once
 */
public record Nominate(@NotNull UUID run, @NotNull UUID officer, @NotNull Integer rank, @Secret String endorsement, UUID alternateFor, boolean draft) {
}
