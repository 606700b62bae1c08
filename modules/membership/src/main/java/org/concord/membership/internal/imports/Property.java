package org.concord.membership.internal.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a calendar (RFC 5545, section 3.1).
 *
 * @param name in capitals
 * @param parameters by name in capitals
 */
record Property(String name, Map<String, String> parameters, String value) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern PARAMETER = Pattern.compile(";([A-Za-z0-9-]+)=((?:\"[^\"]*+\"|[^\";:,]*+)(?:,(?:\"[^\"]*+\"|[^\";:,]*+))*+)");

    /** Reads an unfolded line; empty when it is none. */
    static Optional<Property> read(String line) {
        Matcher name = NAME.matcher(line);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        Matcher parameter = PARAMETER.matcher(line);
        Map<String, String> parameters = new HashMap<>();
        int end = name.end();
        while (parameter.region(end, line.length()).lookingAt()) {
            parameters.put(parameter.group(1).toUpperCase(Locale.ROOT), parameter.group(2).replace("\"", ""));
            end = parameter.end();
        }
        if (end >= line.length() || line.charAt(end) != ':') {
            return Optional.empty();
        }
        return Optional.of(new Property(name.group().toUpperCase(Locale.ROOT), parameters, line.substring(end + 1)));
    }

    boolean is(String otherName, String otherValue) {
        return name.equals(otherName) && value.strip().equalsIgnoreCase(otherValue);
    }

    /** The value as people typed it. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == '\\' && i + 1 < value.length()) {
                i++;
                character = value.charAt(i) == 'n' || value.charAt(i) == 'N' ? '\n' : value.charAt(i);
            }
            text.append(character);
        }
        return text.toString();
    }
}
