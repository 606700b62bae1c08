package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which action items are asked for; every component may be null.
 *
 * @param owner code or id, together with {@code ownerKind}
 * @param overdue true for those overdue today, false for the others
 * @param asOf those assigned and not yet done on this day, as they were then: what was reported by its end, overdue by then
 */
public record ActionItemCriteria(OwnerKind ownerKind, String owner, ActionState state, Boolean overdue, UUID meeting, UUID decision,
        LocalDate dueUntil, LocalDate asOf, String q) {

    /** Every item. */
    public static final ActionItemCriteria ALL = new ActionItemCriteria(null, null, null, null, null, null, null, null, null);
}
