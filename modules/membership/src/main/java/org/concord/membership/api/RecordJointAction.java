package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import org.concord.kernel.PartialDate;

/**
 * A time in which members act together, such as a Joint Period of Action; or the correction of one.
 *
 * @param number as its body counts, or null; where sources count differently, the claims about it say so
 * @param results what came of it, as far as known
 */
public record RecordJointAction(@NotNull String body, String number, @NotNull String title, PartialDate from, PartialDate to, String objectives,
        String results, String lessons, String goodPractices) {
}
