package org.concord.actionplans.internal.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.kernel.PartialDate;

/**
 * An indicator as it is published.
 *
 * @param of the objective or the activity whose indicator it is
 * @param output whether it is an activity's
 */
record PublishedIndicator(UUID id, UUID of, String ofTitle, boolean output, String code, String title, IndicatorMeasure measure, boolean ascending,
        String unit, PartialDate baselineOn, BigDecimal baselineValue, String baselineComment, String baselineSource) {

    /** As the database knows it; either the objective or the activity is null. */
    PublishedIndicator(UUID id, UUID objective, String objectiveTitle, UUID activity, String activityTitle, String code, String title,
            IndicatorMeasure measure, boolean ascending, String unit, LocalDate baselineDay, PartialDate.Precision baselinePrecision,
            BigDecimal baselineValue, String baselineComment, String baselineSource) {
        this(id, activity == null ? objective : activity, activity == null ? objectiveTitle : activityTitle, activity != null, code, title, measure,
            ascending, unit, baselineDay == null ? null : new PartialDate(baselineDay, baselinePrecision), baselineValue, baselineComment, baselineSource);
    }
}
