package org.concord.assistance.api;

/**
 * Takes somebody over.
 *
 * @param worker username of whom the new case is assigned to; the caller when null
 */
public record AcceptReferral(String worker) {
}
