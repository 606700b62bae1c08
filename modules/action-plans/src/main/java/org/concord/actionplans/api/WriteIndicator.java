package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.concord.kernel.PartialDate;

/**
 * An indicator, of an objective or of an activity: one of the two is given.
 *
 * @param code unique in the plan
 * @param measure what its values are; stays once anything was measured
 * @param ascending whether more is better; true when null
 * @param unit what is counted, or of what the percentage is a share; null only where nothing is counted
 * @param baselineOn when the baseline was taken, as exactly as it is known
 * @param baselineValue at most 16 digits before and 4 after the point; null for words, or where nobody measured
 * @param baselineSource who says so
 */
public record WriteIndicator(UUID objective, UUID activity, @NotNull String code, @NotNull String title, @NotNull IndicatorMeasure measure,
        Boolean ascending, String unit, PartialDate baselineOn, BigDecimal baselineValue, String baselineComment, String baselineSource) {
}
