package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import org.concord.access.api.Secret;
import org.concord.kernel.PartialDate;

/**
 * Writes down something that happened to the person of a case. It is never changed; what was wrong is taken back and written anew.
 *
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param happened as exactly as it is known, today or earlier; or null
 * @param note where exactly and what happened: free text, locked; or null
 */
public record EnterEvent(@NotNull TraffickingStage stage, String country, PartialDate happened, @Secret String note) {
}
