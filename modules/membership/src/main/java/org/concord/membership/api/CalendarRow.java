package org.concord.membership.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.PartialDate;

/**
 * A meeting as calendars show it; masked like {@link MeetingRow}, so that an outsider's calendar has neither title nor times.
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

    /** As the database knows it. What {@code shown} does not allow is left out. */
    public CalendarRow(boolean shown, UUID id, String body, String title, LocalDate firstDay, LocalDate lastDay, Precision precision,
            String singleDays, LocalTime startTime, LocalTime endTime, String zone, String place, String country,
            Confidentiality confidentiality, MeetingState state, int sequence, Instant lastModified) {
        this(id, shown ? body : null, shown ? title : null, new PartialDate(firstDay, precision), new PartialDate(lastDay, precision),
            singleDays == null ? List.of() : Arrays.stream(singleDays.split(" ")).map(LocalDate::parse).toList(), shown ? startTime : null,
            shown ? endTime : null, zone, place, country, confidentiality, shown ? state : null, sequence, lastModified);
    }
}
