package org.concord.actionplans.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void achievementIsTheShareOfTheWayFromTheBaselineToTheTarget() {
        assertEquals(new BigDecimal("50.0"), achieved("4", "10", "7"));
        assertEquals(new BigDecimal("33.3"), achieved("0", "3", "1"));
        assertEquals(new BigDecimal("66.7"), achieved("0", "3", "2"));
    }

    @Test
    void achievementHoldsDownwardsToo() {
        assertEquals(new BigDecimal("25.0"), achieved("80", "40", "70"));
    }

    @Test
    void achievementGoesBeyondTheTargetAndBehindTheBaseline() {
        assertEquals(new BigDecimal("150.0"), achieved("0", "10", "15"));
        assertEquals(new BigDecimal("-50.0"), achieved("10", "20", "5"));
    }

    @Test
    void whereAnythingIsUnknownOrNothingIsToChangeAchievementIsUnknownAndNotZero() {
        assertNull(achieved(null, "10", "7"));
        assertNull(achieved("4", null, "7"));
        assertNull(achieved("4", "10", null));
        assertNull(achieved("4", "4", "4"));
        assertNull(Figures.achievement(IndicatorMeasure.ORDINAL, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE));
    }

    private static BigDecimal achieved(String baseline, String target, String measured) {
        return Figures.achievement(IndicatorMeasure.UNIT, decimal(baseline), decimal(target), decimal(measured));
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
