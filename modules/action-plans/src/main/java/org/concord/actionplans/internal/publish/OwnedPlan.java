package org.concord.actionplans.internal.publish;

import java.util.UUID;

/** A published plan of an owner. */
record OwnedPlan(UUID id, String code, String title, int fiscalYearStart) {

    /** Which plans are published, of those called {@code p}: {@link org.concord.actionplans.api.ProgrammeState#isPublished} as a condition. */
    static final String PUBLISHED = "p.state in (APPROVED, ACTIVE, CLOSED)";
}
