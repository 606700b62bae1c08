package org.concord.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NeighbourhoodsTest {

    private final Neighbourhoods neighbourhoods = new Neighbourhoods();
    private final Instant now = Instant.parse("2031-05-20T09:00:00Z");

    @Test
    void aHouseFullOfPeopleMayMistypeAHundredTimes() {
        fail(Neighbourhoods.FREE, "192.0.2.1");

        assertEquals(0, neighbourhoods.secondsToWait(from("192.0.2.1"), now));
    }

    @Test
    void whoeverIsTriedNextHasToWaitThen() {
        fail(Neighbourhoods.FREE + 1, "192.0.2.1");

        assertTrue(neighbourhoods.secondsToWait(from("192.0.2.1"), now) > 0);
        assertEquals(0, neighbourhoods.secondsToWait(from("192.0.2.1"), now.plus(Neighbourhoods.ONE_IS_FORGOTTEN_AFTER)));
    }

    @Test
    void nobodyElseWaits() {
        fail(Neighbourhoods.FREE + 10, "192.0.2.1");

        assertEquals(0, neighbourhoods.secondsToWait(from("192.0.2.2"), now));
    }

    @Test
    void oneNetworkOfVersionSixIsOneNeighbourhood() {
        for (int host = 0; host <= Neighbourhoods.FREE; host++) {
            fail(1, "2001:db8::" + Integer.toHexString(host));
        }

        assertTrue(neighbourhoods.secondsToWait(from("2001:db8::ffff"), now) > 0);
    }

    @Test
    void failuresOfADayAreForgotten() {
        fail(Neighbourhoods.FREE + 10, "192.0.2.1");

        assertEquals(0, neighbourhoods.secondsToWait(from("192.0.2.1"), now.plus(Duration.ofDays(1))));
    }

    private void fail(int times, String address) {
        for (int i = 0; i < times; i++) {
            neighbourhoods.failed(from(address), now);
        }
    }

    private static Attempt from(String address) {
        return new Attempt("somebody", address);
    }
}
