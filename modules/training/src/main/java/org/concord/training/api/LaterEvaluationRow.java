package org.concord.training.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whether somebody uses at work what a course taught (Kirkpatrick, level 3); asked of the participant that nominated, four to six months after.
 *
 * @param officerName null once the officer is anonymised
 * @param dueFrom four months after the last day of the run
 * @param dueUntil six months after it
 * @param applied from 1, not at all, to 5, every day; null while nobody answered
 * @param example in the respondent's words, or null
 */
public record LaterEvaluationRow(UUID id, UUID run, String title, String participant, UUID nomination, String officerName, LocalDate dueFrom,
        LocalDate dueUntil, Integer applied, String example, LocalDate answeredOn, long version) {
}
