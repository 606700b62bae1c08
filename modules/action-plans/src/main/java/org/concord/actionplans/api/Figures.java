package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What follows from the figures of an indicator. */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {
    }

    /** Without the zeros that the database adds. */
    static BigDecimal plain(BigDecimal figure) {
        return figure == null ? null : AppliedRate.shortest(figure);
    }

    /** How much of the way from the baseline to the target is done, in percent with one decimal; holds upwards and downwards alike. */
    static BigDecimal achievement(IndicatorMeasure measure, BigDecimal baseline, BigDecimal target, BigDecimal measured) {
        boolean known = measure.isCounted() && baseline != null && target != null && measured != null && target.compareTo(baseline) != 0;
        return known ? measured.subtract(baseline).multiply(HUNDRED).divide(target.subtract(baseline), 1, RoundingMode.HALF_UP) : null;
    }
}
