package org.concord.membership.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.concord.kernel.PartialDate;

/** The new days of a postponed meeting; see {@link PlanMeeting} for what each means. */
public record ReplanMeeting(PartialDate from, PartialDate to, List<LocalDate> days, LocalTime startTime, LocalTime endTime) {
}
