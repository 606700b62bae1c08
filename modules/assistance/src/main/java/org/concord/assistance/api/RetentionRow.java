package org.concord.assistance.api;

/**
 * How long a participant keeps identities.
 *
 * @param months after a case was closed
 */
public record RetentionRow(String participant, int months) {
}
