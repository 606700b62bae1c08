package org.concord.access.api;

/**
 * A token for a program of one's own.
 *
 * @param label what it is for
 * @param days how many days it is good for, 1 to {@value Tokens#MOST_DAYS}
 */
public record IssueToken(String label, int days) {
}
