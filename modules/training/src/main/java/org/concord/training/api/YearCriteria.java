package org.concord.training.api;

/**
 * Which year's runs are asked for.
 *
 * @param year in which a run ends; this year where it is null
 */
public record YearCriteria(Integer year) {
}
