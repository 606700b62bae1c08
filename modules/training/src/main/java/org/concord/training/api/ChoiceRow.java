package org.concord.training.api;

import java.util.List;
import java.util.UUID;

/**
 * What the allocation chooses for a nomination.
 *
 * @param officerName null once the officer is anonymised
 * @param seat whether it gets a seat
 * @param details what the reason names, in its order
 */
public record ChoiceRow(UUID nomination, String participant, String officerName, int rank, boolean seat, AllocationReason why, List<String> details) {
}
