package org.concord.actionplans.api;

/**
 * Why something is sent back, revised, closed or reopened.
 *
 * @param reason in the person's words
 */
public record Reason(String reason) {
}
