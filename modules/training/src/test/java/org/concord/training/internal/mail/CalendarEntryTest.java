package org.concord.training.internal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.concord.training.internal.mail.CalendarEntry.Standing;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");

    @Test
    void entryReachesFromTheFirstSessionToTheLastAndBearsItsRevision() {
        CalendarEntry entry = entry(Standing.CONFIRMED, Invented.occasion());

        assertEquals("REQUEST", entry.method());
        for (String line : new String[] {"METHOD:REQUEST", "UID:run-" + Invented.RUN + "@concord", "SEQUENCE:2", "DTSTART:20270301T020000Z", "DTEND:20270302T050000Z",
            "STATUS:CONFIRMED", "ATTENDEE;RSVP=FALSE;PARTSTAT=ACCEPTED:mailto:officer@example.org", "LOCATION:Bangkok"}) {
            assertTrue(entry.text().contains("\r\n" + line + "\r\n"), () -> line + " is not in " + entry.text());
        }
    }

    @Test
    void whatIsCancelledIsTakenOutByTheSameName() {
        CalendarEntry entry = entry(Standing.CANCELLED, Invented.occasion());

        assertEquals("CANCEL", entry.method());
        assertTrue(entry.text().contains("\r\nUID:run-" + Invented.RUN + "@concord\r\n") && entry.text().contains("\r\nSTATUS:CANCELLED\r\n"), entry.text());
    }

    @Test
    void nothingTypedBeginsALineOfTheEntry() {
        CalendarEntry entry = entry(Standing.TENTATIVE, Invented.occasion("T-1", "Title\r\nATTENDEE:mailto:thief@example.org\u2028ATTENDEE:x"));

        assertFalse(entry.text().lines().anyMatch(line -> line.startsWith("ATTENDEE:")), entry.text());
    }

    private static CalendarEntry entry(Standing standing, Occasion occasion) {
        return CalendarEntry.of(occasion, standing, "Programme", "training@concord.example", "officer@example.org", NOW);
    }
}
