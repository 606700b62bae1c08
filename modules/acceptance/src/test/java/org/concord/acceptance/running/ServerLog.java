package org.concord.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the server wrote while it ran.
 *
 * @param file where
 * @param announced the stretches written while a test made trouble on purpose
 */
public record ServerLog(Path file, List<Stretch> announced) {

    /** A part of the file, in bytes. */
    record Stretch(long from, long to) {
    }

    /** Begins an entry: a line of JSON where the server writes that, {@code [#|2026-11-23T08:00:00.000+0000|SEVERE|...} otherwise. */
    private static final Pattern ENTRY = Pattern.compile("(?m)^(?=\\{\"Timestamp\"|\\[(?:#\\|)?\\d{4}-\\d\\d-\\d\\dT)");
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern ALARM =
        Pattern.compile("(?m)\"Level\":\"SEVERE\"|\"Throwable\":|^\\[.*[\\[|]SEVERE[]|]|^\\s+at [\\w.$/]+\\(");

    /** The server's own warning that two created the same at once; whoever came second was answered. */
    private static final Pattern LOST_RACE = Pattern.compile("(?s)DTX5014.*ConstraintViolationException");

    /** The entries of a severe error, and those with a stack trace; without those that were announced. */
    public List<String> alarms() {
        List<String> found = new ArrayList<>();
        long from = 0;
        for (Stretch trouble : announced) {
            found.addAll(entries(from, trouble.from(), ALARM));
            from = trouble.to();
        }
        found.addAll(entries(from, length(), ALARM));
        return found;
    }

    /** The entries that contain one of {@code secrets}, announced or not. */
    public List<String> entriesWith(List<String> secrets) {
        return entriesLike(Pattern.compile(secrets.stream().map(Pattern::quote).collect(Collectors.joining("|"))));
    }

    /** The entries with something that looks like this, announced or not. */
    public List<String> entriesLike(Pattern telling) {
        return entries(0, length(), telling);
    }

    /** How much it has written, in bytes. */
    long length() {
        return bytes().length;
    }

    private List<String> entries(long from, long to, Pattern wanted) {
        String written = new String(Arrays.copyOfRange(bytes(), (int) from, (int) to), StandardCharsets.UTF_8);
        return ENTRY.splitAsStream(COLOUR.matcher(written).replaceAll("")).filter(wanted.asPredicate())
            .filter(entry -> wanted != ALARM || !LOST_RACE.matcher(entry).find()).toList();
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
