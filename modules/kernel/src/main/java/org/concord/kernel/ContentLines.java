package org.concord.kernel;

import java.nio.charset.StandardCharsets;

/**
 * Writes the lines that iCalendar and vCard are made of (RFC 5545, section 3.1; RFC 6350, section 3.2): folded at 75 octets, never within a
 * character, and ended by CRLF.
 */
public final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder written = new StringBuilder();

    /** A line whose value is written as it is: a date, an address, a word of the format. */
    public ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line whose value is text that people typed. */
    public ContentLines text(String name, String value) {
        return line(name, escaped(value));
    }

    /** The same, unless there is no such text. */
    public ContentLines optionalText(String name, String value) {
        return value == null || value.isBlank() ? this : text(name, value);
    }

    /** Text in which no character is taken for one of the format. */
    public static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cc}", " ");
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                written.append("\r\n ");
                octets = 1;
            }
            written.append(one);
            octets += size;
            at += Character.charCount(character);
        }
        written.append("\r\n");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
