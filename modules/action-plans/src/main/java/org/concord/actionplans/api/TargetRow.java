package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A target.
 *
 * @param measured what was measured last within its time, or null
 * @param achievement how much of the way from the baseline to it is done, in percent; null where that cannot be said
 */
public record TargetRow(UUID id, UUID programme, UUID indicator, String indicatorCode, LocalDate from, LocalDate to, BigDecimal value, String comment,
        BigDecimal measured, BigDecimal achievement, long version) {

    /** As the database knows it. */
    public TargetRow(UUID id, UUID programme, UUID indicator, String indicatorCode, IndicatorMeasure measure, BigDecimal baseline, LocalDate from,
            LocalDate to, BigDecimal value, String comment, BigDecimal measured, long version) {
        this(id, programme, indicator, indicatorCode, from, to, Figures.plain(value), comment, Figures.plain(measured),
            Figures.achievement(measure, baseline, value, measured), version);
    }
}
