package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which measurements are asked for; every component may be null.
 *
 * @param from those that reach this day or a later one
 * @param to those that begin on this day or an earlier one
 * @param holds whether nothing supersedes them
 */
public record MeasurementCriteria(UUID programme, UUID indicator, LocalDate from, LocalDate to, Boolean holds) {
}
