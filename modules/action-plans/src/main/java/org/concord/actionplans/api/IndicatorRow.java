package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate;

/**
 * An indicator, and where it stands.
 *
 * @param objective its objective, or the one its activity serves
 * @param activity null where it is the objective's
 * @param target of the time that was measured last; the last one while nothing was measured
 * @param measured what was measured last, of all that nothing supersedes and that is no part of a whole
 * @param achievement how much of the way from the baseline to the target is done, in percent; null where that cannot be said
 */
public record IndicatorRow(UUID id, UUID programme, UUID objective, String objectiveCode, UUID activity, String activityCode, String code, String title,
        IndicatorMeasure measure, boolean ascending, String unit, PartialDate baselineOn, BigDecimal baselineValue, String baselineComment,
        String baselineSource, BigDecimal target, LocalDate targetTo, BigDecimal measured, LocalDate measuredTo, BigDecimal achievement, long version) {

    /** As the database knows it. */
    public IndicatorRow(UUID id, UUID programme, UUID objective, String objectiveCode, UUID activity, String activityCode, String code, String title,
            IndicatorMeasure measure, boolean ascending, String unit, LocalDate baselineDay, PartialDate.Precision baselinePrecision,
            BigDecimal baselineValue, String baselineComment, String baselineSource, BigDecimal target, LocalDate targetTo, BigDecimal measured,
            LocalDate measuredTo, long version) {
        this(id, programme, objective, objectiveCode, activity, activityCode, code, title, measure, ascending, unit,
            baselineDay == null ? null : new PartialDate(baselineDay, baselinePrecision), Figures.plain(baselineValue), baselineComment, baselineSource,
            Figures.plain(target), targetTo, Figures.plain(measured), measuredTo, Figures.achievement(measure, baselineValue, target, measured), version);
    }
}
