package org.concord.assistance.internal.vault;

import java.util.Set;
import org.concord.assistance.internal.cases.VictimCase;

/** Whom a case is about was written down, and is found again by these digests. */
public record IdentityKept(VictimCase about, Set<String> digests) {
}
