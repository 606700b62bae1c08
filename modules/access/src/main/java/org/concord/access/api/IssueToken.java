package org.concord.access.api;

/**
 * A token for a program of one's own.
 *
 * @param purpose what it is for
 * @param goodForDays how many days it is good for, 1 to {@value Tokens#MOST_DAYS}
 */
public record IssueToken(String purpose, int goodForDays) {
}
