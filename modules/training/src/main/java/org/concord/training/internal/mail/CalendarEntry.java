package org.concord.training.internal.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.concord.kernel.ContentLines;

/**
 * A run as one entry of the reader's calendar (RFC 5545), which is written over by each later one and taken out by the last (RFC 5546).
 *
 * @param method what the calendar does with it
 */
record CalendarEntry(String method, String text) {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** How sure it is that the reader goes there. */
    enum Standing { TENTATIVE, CONFIRMED, CANCELLED }

    /**
     * The entry as it is now.
     *
     * @param programme the sessions in words
     * @param from the address mails come from, which answers nothing
     * @param to the reader's address
     */
    static CalendarEntry of(Occasion occasion, Standing standing, String programme, String from, String to, Instant now) {
        String method = standing == Standing.CANCELLED ? "CANCEL" : "REQUEST";
        ContentLines lines = new ContentLines()
            .line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Concord//Training//EN").line("CALSCALE", "GREGORIAN").line("METHOD", method)
            .line("BEGIN", "VEVENT").line("UID", "run-" + occasion.run() + "@concord").line("SEQUENCE", Integer.toString(occasion.sequence()))
            .line("DTSTAMP", UTC.format(now)).line("DTSTART", UTC.format(occasion.begins())).line("DTEND", UTC.format(occasion.ends()))
            .text("SUMMARY", occasion.title())
            .optionalText("LOCATION", occasion.where())
            .text("DESCRIPTION", programme)
            .line("STATUS", standing.name())
            .line("ORGANIZER", mailto(from))
            .line("ATTENDEE;RSVP=FALSE" + (standing == Standing.CANCELLED ? "" : ";PARTSTAT=" + (standing == Standing.CONFIRMED ? "ACCEPTED" : "TENTATIVE")), mailto(to))
            .line("END", "VEVENT").line("END", "VCALENDAR");
        return new CalendarEntry(method, lines.toString());
    }

    private static String mailto(String address) {
        try {
            return new URI("mailto", address, null).toASCIIString();
        } catch (URISyntaxException none) {
            throw new IllegalArgumentException(none);
        }
    }
}
