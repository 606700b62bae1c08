package org.concord.training.api;

/** What was taught in a year, in numbers of nobody; for those who hold {@link TrainingRight#READ_YEAR}. */
public interface TrainingYears {

    /** The runs that ended in a year, cancelled ones left out, and what they add up to. */
    TrainingYear of(YearCriteria criteria);
}
