package org.concord.membership.internal.meeting;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.MeetingRule;

/** From when to when a meeting is held each of its days, by the clock of the place; each may be unknown. */
record MeetingHours(LocalTime start, LocalTime end, String zone) {

    MeetingHours {
        start = toTheMinute(start);
        end = toTheMinute(end);
        zone = zone(zone);
        if (start != null && end != null && !end.isAfter(start)) {
            throw RuleBroken.at("endTime", MeetingRule.MEETING_ENDS_BEFORE_START, start, end);
        }
    }

    private static String zone(String given) {
        String zone = Text.optional("zone", given, 60);
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw RuleBroken.at("zone", MeetingRule.UNKNOWN_ZONE, zone);
        }
        return zone;
    }

    private static LocalTime toTheMinute(LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }
}
