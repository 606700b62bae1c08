package org.concord.actionplans.api;

/**
 * Filters open plans; null: any.
 *
 * @param q words of the title or code
 */
public record OpenPlanCriteria(String owner, String q) {
}
