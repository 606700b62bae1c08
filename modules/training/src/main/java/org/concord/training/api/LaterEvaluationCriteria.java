package org.concord.training.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which later evaluations are asked for; every component may be null.
 *
 * @param participant asked of this participant
 * @param dueOn due on this day, and not answered
 */
public record LaterEvaluationCriteria(UUID run, String participant, LocalDate dueOn) {
}
