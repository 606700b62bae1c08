package org.concord.actionplans.api;

import java.util.UUID;

/**
 * Which indicators are asked for; every component may be null.
 *
 * @param objective those of the objective, and of its activities
 * @param measured whether anything was measured
 * @param q part of the code or title
 */
public record IndicatorCriteria(UUID programme, UUID objective, UUID activity, IndicatorMeasure measure, Boolean measured, String q) {
}
