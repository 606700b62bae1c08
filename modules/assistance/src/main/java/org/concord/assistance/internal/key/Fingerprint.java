package org.concord.assistance.internal.key;

import java.util.UUID;

/** What the audit log, which more people read than the case, keeps of a command about a case: enough to know the same one again. */
public record Fingerprint(UUID caseId, String digest) {
}
