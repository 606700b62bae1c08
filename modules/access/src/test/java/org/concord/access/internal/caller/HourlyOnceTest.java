package org.concord.access.internal.caller;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HourlyOnceTest {

    private static final UUID LINH = new UUID(0, 1);
    private static final UUID SOMCHAI = new UUID(0, 2);
    private static final Instant NINE = Instant.parse("2026-11-30T09:00:00Z");

    private final HourlyOnce told = new HourlyOnce();

    @Test
    void loopOfRefusalsIsToldOnce() {
        assertTrue(told.isFirst(LINH, "KEEP_ACCOUNTS", NINE));

        for (int i = 1; i < 3600; i++) {
            assertFalse(told.isFirst(LINH, "KEEP_ACCOUNTS", NINE.plusSeconds(i)));
        }
        assertTrue(told.isFirst(LINH, "KEEP_ACCOUNTS", NINE.plusSeconds(3600)));
    }

    @Test
    void anotherRightAndAnotherAccountAreToldToo() {
        told.isFirst(LINH, "KEEP_ACCOUNTS", NINE);

        assertTrue(told.isFirst(LINH, "READ_AUDIT", NINE));
        assertTrue(told.isFirst(SOMCHAI, "KEEP_ACCOUNTS", NINE));
        assertFalse(told.isFirst(LINH, "KEEP_ACCOUNTS", NINE));
    }

    @Test
    void whatCouldNotBeWrittenIsToldAgain() {
        told.isFirst(LINH, "KEEP_ACCOUNTS", NINE);

        told.forget(LINH, "KEEP_ACCOUNTS");

        assertTrue(told.isFirst(LINH, "KEEP_ACCOUNTS", NINE));
    }
}
