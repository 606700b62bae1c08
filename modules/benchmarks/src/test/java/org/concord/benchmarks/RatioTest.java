package org.concord.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void isTakenRoundByRound() {
        Ratio ratio = Ratio.of(List.of(10.0, 30.0, 20.0), List.of(20.0, 30.0, 80.0));

        assertEquals(new Ratio(0.5, 0.25, 1.0), ratio);
    }

    @Test
    void medianOfAnEvenNumberLiesBetween() {
        assertEquals(2.5, Ratio.median(List.of(4.0, 1.0, 2.0, 3.0)));
    }

    @Test
    void roundsOfOneAndOfTheOtherMustMatch() {
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(List.of(1.0), List.of()));
    }

    @Test
    void sliceKnowsRateAndSlowestFiveInAHundred() {
        long[] nanos = LongStream.rangeClosed(1, 100).map(millis -> millis * 1_000_000).toArray();

        Slice slice = Slice.of(nanos, 2, 500, 100);

        assertEquals(new Slice(50, 95, 5, 1), slice);
    }
}
