package org.concord.membership.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concord.imports.api.Cells;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Imports;
import org.concord.imports.api.ReadFile;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.CalendarRule;

/**
 * Reads the events of an iCalendar file (RFC 5545), one line of the report each: its cells are the properties of the event, its number the line on
 * which the event begins. Alarms, tasks and the file's own time zones are passed over; zones are known by their names.
 */
final class CalendarFile {

    /** Said of an event by the file as a whole or by the sender. */
    static final String ZONE_OF_FILE = "X-WR-TIMEZONE";
    static final String BODY_OF_SENDER = "body";

    private static final String EVENT = "VEVENT";

    private final List<Cells> events = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final String body;
    private String zone = "";
    private Map<String, String> event;
    private int begun;

    private CalendarFile(String body) {
        this.body = body;
    }

    static ReadFile read(String text, String body) {
        CalendarFile file = new CalendarFile(body);
        file.readAll(text.split("\r\n|\n|\r", -1));
        if (file.events.isEmpty()) {
            throw RuleBroken.at("file", ImportRule.IMPORT_EMPTY);
        }
        return new ReadFile(file.events, List.of());
    }

    private void readAll(String[] lines) {
        for (int i = 0; i < lines.length; ) {
            int first = i;
            StringBuilder unfolded = new StringBuilder(lines[i++]);
            while (i < lines.length && !lines[i].isEmpty() && " \t".indexOf(lines[i].charAt(0)) >= 0) {
                unfolded.append(lines[i++], 1, lines[i - 1].length());
            }
            if (!unfolded.toString().isBlank()) {
                take(first + 1, Property.read(unfolded.toString()).orElseThrow(() -> unreadable(first + 1)));
            }
        }
        if (!open.isEmpty()) {
            throw unreadable(lines.length);
        }
    }

    private void take(int number, Property property) {
        if (open.isEmpty() && !property.is("BEGIN", "VCALENDAR")) {
            throw unreadable(number);
        }
        switch (property.name()) {
            case "BEGIN" -> begin(number, property.value().strip().toUpperCase(Locale.ROOT));
            case "END" -> end(number, property.value().strip().toUpperCase(Locale.ROOT));
            case ZONE_OF_FILE -> zone = property.text();
            default -> keep(property);
        }
    }

    private void begin(int number, String component) {
        open.add(component);
        if (component.equals(EVENT)) {
            begun = number;
            event = new HashMap<>(Map.of(ZONE_OF_FILE, zone));
            if (body != null) {
                event.put(BODY_OF_SENDER, body);
            }
        }
    }

    private void end(int number, String component) {
        if (!open.get(open.size() - 1).equals(component)) {
            throw unreadable(number);
        }
        open.remove(open.size() - 1);
        if (component.equals(EVENT)) {
            if (events.size() >= Imports.MOST_LINES) {
                throw RuleBroken.at("file", ImportRule.IMPORT_TOO_MANY_LINES, Imports.MOST_LINES);
            }
            events.add(new Cells(begun, event));
        }
    }

    private void keep(Property property) {
        if (open.get(open.size() - 1).equals(EVENT)) {
            event.merge(property.name(), property.text(), (one, other) -> property.name().equals("CATEGORIES") ? one + "," + other : one);
            property.parameters().forEach((name, value) -> event.putIfAbsent(property.name() + ";" + name, value));
        }
    }

    private static RuleBroken unreadable(int line) {
        return RuleBroken.at("file", CalendarRule.CALENDAR_UNREADABLE, line);
    }
}
