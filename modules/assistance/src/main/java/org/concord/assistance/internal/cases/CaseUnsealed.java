package org.concord.assistance.internal.cases;

import java.util.UUID;

/** A case is sealed no more; what was not done for a sealed one is done from now on. */
public record CaseUnsealed(UUID caseId) {
}
