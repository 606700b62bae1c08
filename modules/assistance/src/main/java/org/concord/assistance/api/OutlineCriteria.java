package org.concord.assistance.api;

import java.time.LocalDate;

/**
 * Which cases are asked for; every component may be null.
 *
 * @param closedUntil closed on this day or before
 * @param erased whether whom they are about was erased
 */
public record OutlineCriteria(String code, String agency, CaseState state, LocalDate closedUntil, Boolean erased) {
}
