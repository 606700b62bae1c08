package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Which persons are asked for; every component may be null.
 *
 * @param participant acts for this participant
 * @param asOf may be named on this day, by the retention date
 * @param q part of a name, organisation or position, with or without marks
 */
public record PersonCriteria(String participant, Boolean publicOffice, LocalDate asOf, String q) {

    /** Every person. */
    public static final PersonCriteria ALL = new PersonCriteria(null, null, null, null);
}
