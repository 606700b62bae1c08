package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void missingPennyGoesToTheLargestRemainder() {
        assertEquals(List.of(34L, 33L, 33L), Shares.of(100, List.of(1L, 1L, 1L)));
        assertEquals(List.of(14L, 29L, 57L), Shares.of(100, List.of(1L, 2L, 4L)));
    }

    @Test
    void nothingIsLostHoweverItIsDivided() {
        Random chance = new Random(2011);
        for (int i = 0; i < 1_000; i++) {
            long whole = chance.nextLong(-Money.MOST, Money.MOST);
            List<Long> weights = chance.longs(7, 0, Money.MOST).boxed().toList();

            assertEquals(whole, Shares.of(whole, weights).stream().mapToLong(Long::longValue).sum());
        }
    }

    @Test
    void aDebtIsDividedLikeAnAmount() {
        assertEquals(List.of(-34L, -33L, -33L), Shares.of(-100, List.of(1L, 1L, 1L)));
    }

    @Test
    void weightsMustSaySomething() {
        assertThrows(IllegalArgumentException.class, () -> Shares.of(1, List.of(0L, 0L)));
    }
}
