package org.concord.actionplans.internal.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an indicator is to reach in a time, or what was measured of it.
 *
 * @param target whether it is to be reached
 * @param value null where the indicator is of words
 * @param part what part of the whole it is, or null
 * @param source who says so, or null
 * @param evidence the address of what shows it, or null
 */
record PublishedFigure(UUID indicator, boolean target, LocalDate from, LocalDate to, BigDecimal value, String part, String comment, String source,
        String evidence) {

    boolean isOfOneDay() {
        return from.equals(to);
    }
}
