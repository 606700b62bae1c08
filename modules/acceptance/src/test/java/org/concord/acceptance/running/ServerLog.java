package org.concord.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the server wrote while it ran.
 *
 * @param file where
 */
public record ServerLog(Path file) {

    /** Begins an entry: a line of JSON where the server writes that, {@code [#|2026-11-23T08:00:00.000+0000|SEVERE|...} otherwise. */
    private static final Pattern ENTRY = Pattern.compile("(?m)^(?=\\{\"Timestamp\"|\\[(?:#\\|)?\\d{4}-\\d\\d-\\d\\dT)");
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern ALARM =
        Pattern.compile("(?m)\"Level\":\"SEVERE\"|\"Throwable\":|^\\[.*[\\[|]SEVERE[]|]|^\\s+at [\\w.$/]+\\(");

    /** The entries of a severe error, and those with a stack trace. */
    public List<String> alarms() {
        return entries(ALARM.asPredicate());
    }

    /** The entries that contain one of {@code secrets}. */
    public List<String> entriesWith(List<String> secrets) {
        Predicate<String> telling = Pattern.compile(secrets.stream().map(Pattern::quote).collect(Collectors.joining("|"))).asPredicate();
        return entries(telling);
    }

    private List<String> entries(Predicate<String> wanted) {
        try {
            String written = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return ENTRY.splitAsStream(COLOUR.matcher(written).replaceAll("")).filter(wanted).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
