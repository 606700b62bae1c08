package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which focal points are asked for; every component may be null.
 *
 * @param asOf those that may include this day
 * @param q part of the participant's code or name in any language, or of the person's name
 */
public record FocalPointCriteria(String participant, UUID person, FocalPointFunction function, LocalDate asOf, String q) {

    /** Every focal point. */
    public static final FocalPointCriteria ALL = new FocalPointCriteria(null, null, null, null, null);
}
