package org.concord.assistance.internal.care;

import java.time.ZonedDateTime;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.key.Seal;

/**
 * From which case into which something is copied, by whom and when. What the copy is of stays; who made it there is not told here.
 *
 * @param opened opens what the one case has
 * @param locks locks what the other one gets
 * @param by username
 */
record Copying(VictimCase from, VictimCase to, Seal opened, Seal locks, String by, ZonedDateTime at) {

    Origin origin() {
        return new Origin(from.agency(), at.toLocalDate());
    }
}
