package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Which bodies are asked for; every component may be null.
 *
 * @param parent directly below this body
 * @param within this body and all below it
 * @param asOf may have existed on this day
 * @param q part of a code or of a name in any language, with or without marks
 */
public record BodyCriteria(String process, BodyKind kind, String parent, String within, LocalDate asOf, String q) {

    /** Every body. */
    public static final BodyCriteria ALL = new BodyCriteria(null, null, null, null, null, null);
}
