package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Says how many seats of a run participants have.
 *
 * @param participants codes; one for PARTICIPANT, two or more for GROUP, none for OPEN
 * @param reserved seats kept for them until nominations close; 0 where the quota is OPEN
 * @param maximum the most seats they have together, or each of them where the quota is OPEN; no less than what is reserved
 */
public record SetQuota(@NotNull QuotaKind kind, List<String> participants, Integer reserved, @NotNull Integer maximum) {
}
