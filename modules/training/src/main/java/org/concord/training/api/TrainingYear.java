package org.concord.training.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was taught in a year.
 *
 * @param activities runs that ended in the year
 * @param people who attended
 * @param members participants whose officers attended
 * @param hours of all programmes
 * @param passRate completed as a percentage of the people, to one decimal; null without people
 * @param complete of the activities, those of which no report is missing
 */
public record TrainingYear(int year, int activities, int people, int women, int men, int members, BigDecimal hours, int completed, BigDecimal passRate,
        int complete, List<YearRunRow> runs) {
}
