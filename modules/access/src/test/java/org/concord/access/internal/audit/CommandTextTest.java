package org.concord.access.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.concord.access.api.Secret;
import org.junit.jupiter.api.Test;

class CommandTextTest {

    private record Plan(String title, List<String> bodies, Map<String, String> names, byte[] file, @Secret String password) {
    }

    @Test
    void summaryNamesWhatIsFilledIn() {
        Plan plan = new Plan("Sixteenth meeting", List.of("BP-AHG"), Map.of(), null, null);

        assertEquals("title: Sixteenth meeting\nbodies: [BP-AHG]", CommandText.summary(plan));
        assertNull(CommandText.summary(new Plan(null, null, null, null, null)));
        assertNull(CommandText.summary(null));
    }

    @Test
    void secretIsNeitherInTheSummaryNorInTheFingerprint() {
        Plan one = new Plan("title", null, null, null, "correct horse");
        Plan other = new Plan("title", null, null, null, "battery staple");

        assertFalse(CommandText.summary(one).contains("horse"));
        assertEquals(CommandText.fingerprint(one), CommandText.fingerprint(other));
    }

    @Test
    void sameBytesHaveTheSameFingerprint() {
        byte[] file = {1, 2, 3};

        assertEquals(CommandText.fingerprint(with(file)), CommandText.fingerprint(with(file.clone())));
        assertNotEquals(CommandText.fingerprint(with(file)), CommandText.fingerprint(with(new byte[] {1, 2, 4})));
    }

    @Test
    void longTextIsCut() {
        String summary = CommandText.summary(new Plan("x".repeat(10_000), null, null, null, null));

        assertTrue(summary.length() < 400);
        assertTrue(summary.endsWith("…"));
    }

    private static Plan with(byte[] file) {
        return new Plan("title", null, Map.of("en", "a", "vi", "b"), file, null);
    }
}
