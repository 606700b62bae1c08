package org.concord.assistance.api;

import java.time.LocalDate;

/**
 * How long a participant keeps identities.
 *
 * @param months after a case was closed
 * @param monthsBefore what counts until the term counts; null where everything is kept until then
 * @param countsFrom the day from which the term counts; null where it counted at once
 */
public record RetentionRow(String participant, int months, Integer monthsBefore, LocalDate countsFrom) {
}
