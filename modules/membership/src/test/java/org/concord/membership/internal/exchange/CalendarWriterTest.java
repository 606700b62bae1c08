package org.concord.membership.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.CalendarRow;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.MeetingState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is written is read by ical4j, which knows nothing of us. */
class CalendarWriterTest {

    private static final URI SITE = URI.create("https://concord.example/");
    private static final Map<String, String> COUNTRIES = Map.of("TH", "Thailand");
    private static final Instant CHANGED = Instant.parse("2026-02-01T08:00:00.123Z");
    private static final UUID ID = UUID.fromString("0199f2a4-0000-7000-8000-000000000001");

    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    @BeforeAll
    static void neverAsksTheNetForTimeZones() {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    @Test
    void meetingWithoutTimesTakesWholeDaysAndEndsTheDayAfter() {
        String text = written(meeting("2026-03-03", "2026-03-04").row());

        assertTrue(text.contains("\r\nDTSTART;VALUE=DATE:20260303\r\nDTEND;VALUE=DATE:20260305\r\n"), text);
        assertTrue(text.contains("\r\nUID:" + ID + "@concord\r\n"), text);
        assertTrue(text.contains("\r\nSEQUENCE:4\r\n"), text);
        assertTrue(text.contains("\r\nDTSTAMP:20260201T080000Z\r\nLAST-MODIFIED:20260201T080000Z\r\n"), text);
        assertFalse(text.contains("VTIMEZONE"), text);
    }

    @Test
    void meetingWithTimesIsAtTheClockOfItsZone() throws Exception {
        String text = written(meeting("2026-03-03", "2026-03-04").at("09:00", "17:30", "Asia/Bangkok").row());

        VEvent event = read(text).<VEvent>getComponents(Component.VEVENT).get(0);
        assertEquals("2026-03-03T09:00+07:00[Asia/Bangkok]", inJava(event.getDateTimeStart().getDate()).toString());
        assertTrue(text.contains("\r\nDTEND;TZID=Asia/Bangkok:20260304T173000\r\n"), text);
    }

    @Test
    void eachZoneIsExplainedOnce() throws Exception {
        String text = written(meeting("2026-03-03", "2026-03-03").at("09:00", "10:00", "Asia/Bangkok").row(),
            meeting("2026-05-03", "2026-05-03").at("09:00", "10:00", "Asia/Bangkok").row(),
            meeting("2026-07-03", "2026-07-03").at("09:00", "10:00", "Australia/Sydney").row());

        List<VTimeZone> zones = read(text).getComponents(Component.VTIMEZONE);
        assertEquals(List.of("Asia/Bangkok", "Australia/Sydney"), zones.stream().map(zone -> zone.getTimeZoneId().getValue()).toList());
    }

    @Test
    void rulesOfAZoneThatChangesItsClockAreTheRealOnes() throws Exception {
        for (String zone : List.of("Australia/Sydney", "Pacific/Auckland", "Europe/Zurich", "America/New_York", "Asia/Dili",
                "Asia/Pyongyang", "Asia/Tehran", "Australia/Lord_Howe", "Asia/Ho_Chi_Minh")) {
            String text = written(meeting("2002-02-26", "2002-02-28").at("09:00", "17:00", zone).row());

            VTimeZone read = (VTimeZone) read(text).getComponents(Component.VTIMEZONE).get(0);
            for (LocalDate day = LocalDate.of(2002, 2, 26); day.getYear() < 2035; day = day.plusDays(5)) {
                ZonedDateTime noon = day.atTime(12, 0).atZone(ZoneId.of(zone));
                if (clockChangesAround(noon)) {
                    continue;
                }
                var observance = read.getApplicableObservance(noon.toOffsetDateTime());
                assertEquals(noon.getOffset(), observance.getTimeZoneOffsetTo().getOffset(), zone + " " + day);
            }
        }
    }

    @Test
    void daysThatDoNotFollowOneAnotherAreEntriesOfTheirOwn() throws Exception {
        String text = written(meeting("2026-03-03", "2026-03-10").on(MARCH_3, MARCH_3.plusDays(7)).row());

        List<VEvent> events = read(text).getComponents(Component.VEVENT);
        assertEquals(List.of(ID + "-20260303@concord", ID + "-20260310@concord"),
            events.stream().map(event -> event.getUid().orElseThrow().getValue()).toList());
        assertTrue(text.contains("\r\nDTSTART;VALUE=DATE:20260310\r\nDTEND;VALUE=DATE:20260311\r\n"), text);
    }

    @Test
    void confidentialMeetingShowsDateAndPlaceAndNothingElse() {
        String text = written(meeting("2026-03-03", "2026-03-03").of(Confidentiality.CONFIDENTIAL, MeetingState.CONVENED).row());

        assertTrue(text.contains("\r\nSUMMARY:Confidential meeting\r\nLOCATION:Bangkok\\, Thailand\r\n"), text);
        assertFalse(text.contains("BP-AHG"), text);
        assertFalse(text.contains("meeting?id="), text);
        assertFalse(text.contains("Secret title"), text);
    }

    @Test
    void statusFollowsTheStateOfTheMeeting() {
        assertEquals("CANCELLED", statusOf(MeetingState.CANCELLED));
        assertEquals("TENTATIVE", statusOf(MeetingState.POSTPONED));
        assertEquals("TENTATIVE", statusOf(MeetingState.PLANNED));
        assertEquals("CONFIRMED", statusOf(MeetingState.CONVENED));
        assertEquals("CONFIRMED", statusOf(MeetingState.REPORT_ADOPTED));
    }

    @Test
    void meetingKnownToTheMonthIsLeftOut() throws Exception {
        String text = written(meeting("2004-10", "2004-10").row());

        assertTrue(read(text).getComponents(Component.VEVENT).isEmpty());
        read(text).validate();
    }

    @Test
    void everythingWrittenIsValid() throws Exception {
        String text = written(meeting("2026-03-03", "2026-03-04").at("09:00", "17:30", "Australia/Sydney").row(),
            meeting("2026-04-03", "2026-04-04").at("09:00", null, "Asia/Bangkok").row(),
            meeting("2026-03-03", "2026-03-04").of(Confidentiality.CONFIDENTIAL, null).row());

        assertTrue(read(text).validate().getEntries().isEmpty(), text);
        assertTrue(text.contains("\r\nSOURCE;VALUE=URI:https://concord.example/public/calendar.ics\r\n"), text);
        assertTrue(text.contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n"), text);
        assertTrue(text.contains("\r\nNAME:Concord\r\n"), text);
    }

    /** ical4j counts the day on which the clock changes to the time before. */
    private static boolean clockChangesAround(ZonedDateTime noon) {
        return !noon.minusDays(1).getOffset().equals(noon.plusDays(1).getOffset());
    }

    private static ZonedDateTime inJava(Object date) {
        return ZonedDateTime.from((java.time.temporal.TemporalAccessor) date).withZoneSameInstant(ZoneId.of("Asia/Bangkok"));
    }

    private static String statusOf(MeetingState state) {
        String text = written(meeting("2026-03-03", "2026-03-03").of(Confidentiality.PUBLIC, state).row());
        return text.replaceAll("(?s).*\r\nSTATUS:([A-Z]+)\r\n.*", "$1");
    }

    private static String written(CalendarRow... meetings) {
        return new CalendarWriter(SITE, COUNTRIES).write("Concord", "public/calendar.ics", List.of(meetings));
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static Draft meeting(String from, String to) {
        return new Draft(PartialDate.parse(from), PartialDate.parse(to), List.of(), null, null, null, Confidentiality.PUBLIC, MeetingState.CONVENED);
    }

    private record Draft(PartialDate from, PartialDate to, List<LocalDate> days, LocalTime start, LocalTime end, String zone,
            Confidentiality confidentiality, MeetingState state) {

        Draft at(String newStart, String newEnd, String newZone) {
            return new Draft(from, to, days, LocalTime.parse(newStart), newEnd == null ? null : LocalTime.parse(newEnd), newZone, confidentiality, state);
        }

        Draft on(LocalDate... newDays) {
            return new Draft(from, to, List.of(newDays), start, end, zone, confidentiality, state);
        }

        Draft of(Confidentiality newConfidentiality, MeetingState newState) {
            return new Draft(from, to, days, start, end, zone, newConfidentiality, newState);
        }

        CalendarRow row() {
            String title = confidentiality == Confidentiality.CONFIDENTIAL ? "Secret title" : "Sixteenth Ad Hoc Group Senior Officials’ Meeting";
            return new CalendarRow(ID, "BP-AHG", title, from, to, days, start, end, zone, "Bangkok", "TH", confidentiality, state, 4, CHANGED);
        }
    }
}
