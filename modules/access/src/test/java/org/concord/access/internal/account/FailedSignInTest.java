package org.concord.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailedSignInTest {

    private final Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final FailedSignIn failed = new FailedSignIn(new Attempt("linh", "192.0.2.1"));

    @Test
    void firstFailuresCostNothing() {
        fail(4);

        assertEquals(0, failed.secondsToWait(now));
    }

    @Test
    void thenEachFailureDoublesTheWait() {
        fail(5);
        assertEquals(3, failed.secondsToWait(now));
        assertEquals(0, failed.secondsToWait(now.plusSeconds(2)));

        fail(1);
        assertEquals(5, failed.secondsToWait(now));
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        assertEquals(900, FailedSignIn.waitAfter(30));
        assertEquals(900, FailedSignIn.waitAfter(100_000));
    }

    @Test
    void dayWithoutFailuresForgetsThem() {
        fail(8);

        failed.again(now.plus(Duration.ofHours(25)));

        assertEquals(0, failed.secondsToWait(now.plus(Duration.ofHours(25))));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            failed.again(now);
        }
    }
}
