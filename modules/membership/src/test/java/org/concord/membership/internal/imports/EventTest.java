package org.concord.membership.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.concord.imports.api.Cells;
import org.concord.imports.api.Line;
import org.concord.imports.api.ReadFile;
import org.concord.kernel.RuleBroken;
import org.concord.membership.internal.exchange.Location;
import org.concord.membership.internal.exchange.MeetingUid;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    @Test
    void foldedAndEscapedPropertiesAreRead() {
        Cells event = read("SUMMARY;LANGUAGE=en;X-A=\"b;c:d\":Meeting\\, the fir\r\n st\\nof\\; two\\\\",
            "BEGIN:VALARM", "SUMMARY:not this", "END:VALARM").lines().get(0);

        assertEquals("Meeting, the first\nof; two\\", event.byColumn().get("SUMMARY"));
        assertEquals("b;c:d", event.byColumn().get("SUMMARY;X-A"));
        assertEquals(3, event.number());
    }

    @Test
    void wholeDaysEndTheDayBeforeTheirEnd() {
        assertTime(new EventTime(MARCH_3, MARCH_3.plusDays(1), null, null, "Etc/UTC"), "DTSTART;VALUE=DATE:20260303", "DTEND;VALUE=DATE:20260305");
        assertTime(new EventTime(MARCH_3, MARCH_3, null, null, "Etc/UTC"), "DTSTART;VALUE=DATE:20260303");
        assertTime(new EventTime(MARCH_3, MARCH_3.plusDays(1), null, null, "Etc/UTC"), "DTSTART;VALUE=DATE:20260303", "DURATION:P2D");
    }

    @Test
    void timesAreThoseOfTheZoneOfTheStart() {
        EventTime nineToFive = new EventTime(MARCH_3, MARCH_3, LocalTime.of(9, 0), LocalTime.of(17, 0), "Asia/Bangkok");

        assertTime(nineToFive, "DTSTART;TZID=Asia/Bangkok:20260303T090000", "DTEND;TZID=Asia/Bangkok:20260303T170000");
        assertTime(nineToFive, "DTSTART;TZID=SE Asia Standard Time:20260303T090000", "DTEND;TZID=Australia/Sydney:20260303T210000");
        assertTime(nineToFive, "DTSTART;TZID=Asia/Bangkok:20260303T090000", "DTEND:20260303T100000Z");
        assertTime(nineToFive, "DTSTART;TZID=Asia/Bangkok:20260303T090000", "DURATION:PT8H");
        assertTime(new EventTime(MARCH_3, MARCH_3, LocalTime.of(2, 0), LocalTime.of(10, 0), "Etc/UTC"), "DTSTART:20260303T020000Z", "DTEND:20260303T100000Z");
    }

    @Test
    void hoursThatAreNotThoseOfEachDayTellNoEnd() {
        assertTime(new EventTime(MARCH_3, MARCH_3.plusDays(2), LocalTime.of(14, 0), null, "Etc/UTC"), "DTSTART:20260303T140000Z", "DTEND:20260305T120000Z");
        assertTime(new EventTime(MARCH_3, MARCH_3, LocalTime.of(23, 0), null, "Etc/UTC"), "DTSTART:20260303T230000Z", "DTEND:20260304T010000Z");
        assertTime(new EventTime(MARCH_3, MARCH_3, LocalTime.of(9, 0), null, "Etc/UTC"), "DTSTART:20260303T090000Z", "DTEND:20260304T000000Z");
    }

    @Test
    void uidOfADayThatIsNoneIsAnotherProgramsOwn() {
        String meeting = "0199f2a4-0000-7000-8000-000000000001";

        assertEquals(MARCH_3, MeetingUid.read(meeting + "-20260303@concord").orElseThrow().day());
        assertTrue(MeetingUid.read(meeting + "-20260230@concord").isEmpty());
    }

    @Test
    void whatIsNoTimeIsRefused() {
        assertRefused("CALENDAR_DATE_UNREADABLE", "DTSTART;VALUE=DATE:20260230");
        assertRefused("CALENDAR_DATE_UNREADABLE", "DTSTART:tomorrow at nine");
        assertRefused("UNKNOWN_ZONE", "DTSTART;TZID=Asia/Atlantis:20260303T090000");
        assertRefused("CALENDAR_DATE_UNREADABLE", "DTSTART:20260303T020000Z", "DURATION:P9999999999999999999D");
        assertRefused("CALENDAR_START_MISSING", "SUMMARY:x");
    }

    @Test
    void whatIsNoCalendarIsRefusedWithTheLine() {
        assertUnreadable(1, "<html>");
        assertUnreadable(2, "BEGIN:VCALENDAR\r\nno property\r\n");
        assertUnreadable(3, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n");
        assertUnreadable(1, "END:VEVENT\r\n");
        assertUnreadable(1, "BEGIN:VCALENDAR");
    }

    @Test
    void locationEndsWithItsCountry() {
        Map<String, String> names = Map.of("VN", "Viet Nam", "TH", "Thailand");

        assertEquals(new Location("Hanoi", "VN"), Location.read("Hanoi, Viet Nam", names));
        assertEquals(new Location("Hanoi", "VN"), Location.read("Hanoi, Vietnam", names));
        assertEquals(new Location(null, "TH"), Location.read("Thailand", names));
        assertEquals(new Location("Room 4, Building B", null), Location.read("Room 4, Building B", names));
        assertEquals("Hanoi, Viet Nam", new Location("Hanoi", "VN").written(names));
        assertNull(Location.read(" ", names).place());
    }

    private static void assertTime(EventTime expected, String... properties) {
        assertEquals(expected, EventTime.of(new Line(read(properties).lines().get(0))));
    }

    private static void assertRefused(String rule, String... properties) {
        Line event = new Line(read(properties).lines().get(0));
        assertEquals(rule, assertThrows(RuleBroken.class, () -> EventTime.of(event)).rule().name());
    }

    private static void assertUnreadable(int line, String text) {
        RuleBroken broken = assertThrows(RuleBroken.class, () -> CalendarFile.read(text, null));
        assertEquals("CALENDAR_UNREADABLE", broken.rule().name());
        assertEquals(List.of(line), broken.details());
    }

    private static ReadFile read(String... properties) {
        return CalendarFile.read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + String.join("\r\n", properties)
            + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", null);
    }
}
