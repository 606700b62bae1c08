package org.concord.acceptance.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** The calendars one can subscribe to, read by a second iCalendar library. */
@Acceptance
class CalendarIT {

    private static final String VIETNAMESE = "Cuộc họp của các quan chức cấp cao về phòng, chống mua bán người; kỳ họp thứ hai mươi ba tại thành phố Đà Nẵng";
    private static final Pattern ZONE = Pattern.compile("TZID:(\\S+)");

    private final Http http;
    private final Api secretariat;
    private final MeetingsDriver meetings;
    private final String body;

    CalendarIT(Http http, Api api, MembersDriver members, MeetingsDriver meetings) {
        this.http = http;
        this.secretariat = api.asSecretariat();
        this.meetings = meetings;
        this.body = members.body(members.process());
    }

    @Test
    void everyMeetingIsThereOnceAndEveryZoneOnce() {
        ICalendar all = Biweekly.parse(feed("/public/calendar.ics").text()).first();
        List<String> uids = all.getEvents().stream().map(event -> event.getUid().getValue()).toList();

        assertTrue(uids.size() > 50, () -> "only " + uids);
        assertEquals(uids.size(), new HashSet<>(uids).size());
        assertEquals(List.of(), all.validate(biweekly.ICalVersion.V2_0).getWarnings());
        Matcher zone = ZONE.matcher(feed("/public/calendar.ics").text());
        List<String> zones = zone.results().map(found -> found.group(1)).toList();
        assertEquals(zones.size(), new HashSet<>(zones).size(), zones::toString);
    }

    @Test
    void changeKeepsTheUidAndLetsSequenceAndLastModifiedGrow() {
        String meeting = meetings.plan(body);
        VEvent before = event(meeting);

        secretariat.put("/meetings/" + meeting, meetings.draft(body, "place", "Chiang Mai"), "If-Match", etag(meeting)).expect(200);

        VEvent after = event(meeting);
        assertEquals(before.getUid().getValue(), after.getUid().getValue());
        assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
        assertFalse(after.getLastModified().getValue().before(before.getLastModified().getValue()));
        assertTrue(after.getLocation().getValue().startsWith("Chiang Mai"));
    }

    @Test
    void cancelledMeetingStaysAndSaysSo() {
        String meeting = meetings.plan(body);

        meetings.step(meeting, "cancel", Fields.of("reason", "Not enough members can come")).expect(200);

        VEvent event = event(meeting);
        assertTrue(event.getStatus().isCancelled());
        assertTrue(event.getSequence().getValue() > 0);
    }

    @Test
    void daysThatDoNotFollowOneAnotherAreAnEntryEach() {
        LocalDate first = meetings.firstDay();
        List<LocalDate> days = List.of(first, first.plusDays(2), first.plusDays(7));
        String meeting = meetings.plan(body, "to", first.plusDays(7), "days", days);

        List<VEvent> entries = events(meeting);

        assertEquals(3, entries.size());
        assertEquals(3, entries.stream().map(entry -> entry.getUid().getValue()).distinct().count());
        List<String> starts = feed(ofBody()).text().lines().filter(line -> line.startsWith("DTSTART;TZID=Asia/Bangkok:")).toList();
        assertEquals(days.stream().map(day -> "DTSTART;TZID=Asia/Bangkok:" + day.toString().replace("-", "") + "T090000").toList(), starts);
    }

    @Test
    void confidentialMeetingShowsDateAndPlaceAndNothingElse() {
        String meeting = meetings.plan(body, "confidentiality", "CONFIDENTIAL", "title", "Something secret", "place", "Jakarta", "country", "ID");

        ICalendar all = Biweekly.parse(feed("/public/calendar.ics").text()).first();
        VEvent event = all.getEvents().stream().filter(one -> one.getUid().getValue().startsWith(meeting)).findFirst().orElseThrow();

        assertFalse(feed("/public/calendar.ics").text().contains("Something secret"));
        assertEquals("Jakarta, Indonesia", event.getLocation().getValue());
        assertFalse(event.getDateStart().getValue().hasTime());
        assertEquals(List.of(), event.getCategories());
        assertNull(event.getUrl());
        assertNull(event.getDescription());
    }

    @Test
    void linesAreFoldedWithin75OctetsBetweenCharactersAndEndWithCrLf() {
        String meeting = meetings.plan(body, "title", VIETNAMESE);
        String text = feed(ofBody()).text();

        assertEquals(VIETNAMESE, event(meeting).getSummary().getValue());
        assertEquals(text.chars().filter(c -> c == '\n').count(), text.split("\r\n", -1).length - 1L);
        Arrays.stream(text.split("\r\n")).forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        assertFalse(text.contains("\uFFFD"));
    }

    @Test
    void ownCalendarComesBackWithoutASecondCopy() {
        String meeting = meetings.plan(body);
        byte[] own = feed(ofBody()).response().body();

        JsonObject report = secretariat.send("POST", "/imports/calendar", Map.of("Content-Type", "text/calendar"), own).expect(201).json();
        secretariat.post("/imports/" + report.getString("id") + "/accept", null).expect(200);

        assertEquals(1, report.getInt("unchangedCount"), report::toString);
        assertEquals(List.of(meeting), secretariat.everything("/meetings", "body", body).stream().map(row -> row.getString("id")).toList());
    }

    @Test
    void whatAnotherProgramMakesPrivateIsShownNoLongerWhateverItSaysLater() {
        String uid = Invented.code();

        assertEquals("PUBLIC", confidentiality(uid, 0, "PUBLIC"));
        assertEquals("CONFIDENTIAL", confidentiality(uid, 1, "PRIVATE"));
        assertEquals("CONFIDENTIAL", confidentiality(uid, 2, "PUBLIC"));
    }

    @Test
    void behindAProxyAddressesAreThoseItIsAskedAt() {
        String calendar = http.get("/public/calendar.ics", Map.of("X-Forwarded-Proto", "https")).expect(200).text();

        assertTrue(calendar.contains("\r\nURL:https://"), calendar.lines().limit(20).toList()::toString);
        assertFalse(calendar.contains("\r\nURL:http://"));
        assertTrue(feed("/public/calendar.ics").text().contains("\r\nURL:http://"));
    }

    private String confidentiality(String uid, int sequence, String classified) {
        String calendar = String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:" + uid, "SEQUENCE:" + sequence, "SUMMARY:Consultation",
            "CATEGORIES:" + body, "CLASS:" + classified, "DTSTART:20310303T020000Z", "DTEND:20310303T100000Z", "END:VEVENT", "END:VCALENDAR", "");
        JsonObject report = secretariat.send("POST", "/imports/calendar", Map.of("Content-Type", "text/calendar"), calendar.getBytes(StandardCharsets.UTF_8))
            .expect(201).json();
        secretariat.post("/imports/" + report.getString("id") + "/accept", null).expect(200);
        return secretariat.everything("/meetings", "body", body).get(0).getString("confidentiality");
    }

    @Test
    void sameFileAboutAnotherBodyIsAnotherRequest() {
        meetings.plan(body);
        byte[] own = feed(ofBody()).response().body();
        Map<String, String> headers = Map.of("Content-Type", "text/calendar", "Idempotency-Key", Invented.code());

        secretariat.send("POST", "/imports/calendar?about=" + body, headers, own).expect(201);
        secretariat.send("POST", "/imports/calendar?about=" + body, headers, own).expect(201);
        secretariat.send("POST", "/imports/calendar?about=BP-SG", headers, own).expectProblem(422, "KEY_REUSED");
    }

    private VEvent event(String meeting) {
        List<VEvent> found = events(meeting);
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private List<VEvent> events(String meeting) {
        return Biweekly.parse(feed(ofBody()).text()).first().getEvents().stream()
            .filter(event -> event.getUid().getValue().startsWith(meeting)).toList();
    }

    private Answer feed(String path) {
        Answer feed = http.get(path).expect(200);
        assertEquals("text/calendar", feed.type());
        return feed;
    }

    private String ofBody() {
        return "/public/bodies/" + body + "/calendar.ics";
    }

    private String etag(String meeting) {
        return secretariat.get("/meetings/" + meeting).expect(200).etag();
    }
}
