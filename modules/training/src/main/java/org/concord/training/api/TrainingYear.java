package org.concord.training.api;

import java.util.List;

/** What was taught in a year: what it adds up to, and the runs that ended in it. */
public record TrainingYear(YearTotalsRow totals, List<YearRunRow> runs) {
}
