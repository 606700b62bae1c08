package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Suspends a membership.
 *
 * @param from the first day of the suspension
 */
public record SuspendMember(LocalDate from, String reason) {
}
