package org.concord.training.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What changed in the service of those who completed a run (Kirkpatrick, level 4); asked once a run and participant that nominated, twelve months after.
 *
 * @param dueFrom twelve months after the last day of the run
 * @param dueUntil fourteen months after it
 * @param casesOpened of trafficking, in the twelve months after the run, with the part of those who completed it; null where it is not known
 * @param victimsIdentified likewise
 * @param proceduresChanged whether the service works by other rules or forms than before; null while nobody answered
 * @param trainingPassedOn whether others in the service were taught the same; null likewise
 * @param remark in the respondent's words, or null
 */
public record ServiceEvaluationRow(UUID id, UUID run, String title, String participant, LocalDate dueFrom, LocalDate dueUntil, Integer casesOpened,
        Integer victimsIdentified, Boolean proceduresChanged, Boolean trainingPassedOn, String remark, LocalDate answeredOn, long version) {
}
