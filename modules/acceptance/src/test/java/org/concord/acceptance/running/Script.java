package org.concord.acceptance.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A script of the house as an operator runs it.
 *
 * @param status how it ended
 * @param output what it said
 */
public record Script(int status, String output) {

    private static final Duration ENDS_WITHIN = Duration.ofMinutes(3);

    /** Runs it to its end. */
    public static Script run(Map<String, String> environment, String... command) {
        try {
            Path output = Files.createTempFile(Project.TARGET, "script", ".log");
            int status = Launch.of(List.of(command), environment, output).result(ENDS_WITHIN);
            String said = Files.readString(output);
            Files.delete(output);
            return new Script(status, said);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public void expectSuccess() {
        assertEquals(0, status, output);
    }

    /** It did nothing, and said why. */
    public void expectRefusal(String saying) {
        assertEquals(1, status, output);
        assertTrue(output.contains(saying), output);
        assertFalse(output.contains("\tat "), () -> "no trace of a stack: " + output);
    }
}
