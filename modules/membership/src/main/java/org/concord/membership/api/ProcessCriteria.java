package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Which processes are asked for; every component may be null.
 *
 * @param asOf established by this day, or on an unknown day
 * @param q part of a code or of a name in any language, with or without marks
 */
public record ProcessCriteria(LocalDate asOf, String q) {

    /** Every process. */
    public static final ProcessCriteria ALL = new ProcessCriteria(null, null);
}
