package org.concord.actionplans.internal.publish;

import java.util.UUID;

/** A published plan of an owner. */
record OwnedPlan(UUID id, String code, String title, int fiscalYearStart) {
}
