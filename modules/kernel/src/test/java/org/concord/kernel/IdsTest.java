package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void areVersionSevenAndSortByTime() throws InterruptedException {
        UUID earlier = Ids.next();
        Thread.sleep(2);
        UUID later = Ids.next();

        assertEquals(7, earlier.version());
        assertEquals(2, earlier.variant());
        assertTrue(earlier.toString().compareTo(later.toString()) < 0);
    }

    @Test
    void neverRepeat() {
        Set<UUID> seen = new HashSet<>();

        for (int i = 0; i < 10_000; i++) {
            assertTrue(seen.add(Ids.next()));
        }
    }
}
