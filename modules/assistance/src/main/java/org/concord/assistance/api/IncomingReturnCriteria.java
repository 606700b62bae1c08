package org.concord.assistance.api;

/**
 * Filters returns to the own country; null: any.
 *
 * @param overdue true for those of which the answer is overdue today, false for the others
 */
public record IncomingReturnCriteria(String recipient, ReturnState state, Boolean overdue) {
}
