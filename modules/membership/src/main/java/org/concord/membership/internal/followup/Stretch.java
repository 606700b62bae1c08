package org.concord.membership.internal.followup;

import java.time.LocalDate;

/**
 * A stretch of the timeline.
 *
 * @param process or null for all
 * @param most how many marks of each kind, the latest ones
 */
record Stretch(String process, LocalDate from, LocalDate until, int most) {
}
