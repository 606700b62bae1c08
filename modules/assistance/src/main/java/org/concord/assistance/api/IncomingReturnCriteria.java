package org.concord.assistance.api;

/** Filters returns to the own country; null: any. */
public record IncomingReturnCriteria(String recipient, ReturnState state) {
}
