package org.concord.membership.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.PartialDate;

/**
 * A meeting as calendars show it; masked like {@link MeetingRow}, so that an outsider's calendar has the title null.
 *
 * @param days the days it meets on where these are not all days from first to last; otherwise empty
 * @param sequence grows with each change that a calendar must show
 */
public record CalendarRow(UUID id, String body, String title, PartialDate from, PartialDate to, List<LocalDate> days,
        LocalTime startTime, LocalTime endTime, String zone, String place, String country, Confidentiality confidentiality,
        MeetingState state, int sequence, Instant lastModified) {

    public CalendarRow {
        days = List.copyOf(days);
    }
}
