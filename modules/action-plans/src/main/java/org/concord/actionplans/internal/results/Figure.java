package org.concord.actionplans.internal.results;

import java.math.BigDecimal;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.PlanRule;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** The figure of a baseline, target or measurement: at most 16 digits before and 4 after the point. */
final class Figure {

    private static final int DECIMALS = 4;
    private static final int DIGITS_BEFORE = 16;

    private Figure() {
    }

    /** As it is stored; null stays null. */
    static BigDecimal checked(String field, BigDecimal given) {
        if (given == null) {
            return null;
        }
        boolean fits = (long) given.precision() - given.scale() <= DIGITS_BEFORE && given.stripTrailingZeros().scale() <= DECIMALS;
        if (!fits) {
            throw RuleBroken.at(field, KernelRule.NOT_A_NUMBER, given);
        }
        return given.setScale(DECIMALS);
    }

    /** A target's or measurement's figure: there where the measure has one, and only there. */
    static BigDecimal of(IndicatorMeasure measure, BigDecimal given) {
        if (measure.hasFigure() == (given == null)) {
            throw RuleBroken.at("value", PlanRule.VALUE_DOES_NOT_FIT_MEASURE);
        }
        return checked("value", given);
    }

    /** A target's or measurement's comment: what it says itself where the measure has no figure. */
    static String comment(IndicatorMeasure measure, String given) {
        return measure.hasFigure() ? Text.optional("comment", given, 2000) : Text.required("comment", given, 2000);
    }
}
