package org.concord.training.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which questions about services are asked for; every component may be null.
 *
 * @param participant asked of this participant
 * @param dueOn due on this day, and not answered
 */
public record ServiceEvaluationCriteria(UUID run, String participant, LocalDate dueOn) {
}
