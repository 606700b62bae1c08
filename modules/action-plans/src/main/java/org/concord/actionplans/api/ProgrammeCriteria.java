package org.concord.actionplans.api;

import java.time.LocalDate;

/**
 * Which plans are asked for; every component may be null.
 *
 * @param owner code of the participant or process
 * @param asOf those whose time includes this day
 * @param q part of the code or title
 */
public record ProgrammeCriteria(ProgrammeKind kind, String owner, ProgrammeState state, LocalDate asOf, String q) {

    /** Every plan. */
    public static final ProgrammeCriteria ALL = new ProgrammeCriteria(null, null, null, null, null);
}
