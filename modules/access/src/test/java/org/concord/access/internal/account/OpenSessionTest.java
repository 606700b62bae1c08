package org.concord.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenSessionTest {

    private static final Instant MORNING = Instant.parse("2026-11-30T01:00:00Z");

    private final OpenSession session = new OpenSession(new UUID(0, 1), 0, "Firefox, Windows", MORNING);

    @Test
    void sessionEndsAfterTwelveHoursHoweverBusy() {
        assertTrue(session.isGood(MORNING.plus(Duration.ofHours(12)).minusSeconds(1)));
        assertFalse(session.isGood(MORNING.plus(Duration.ofHours(12))));
    }

    @Test
    void useIsNotedFromItsBeginning() {
        assertFalse(session.lastUsedBefore(MORNING));
        assertTrue(session.lastUsedBefore(MORNING.plusSeconds(1)));
    }
}
