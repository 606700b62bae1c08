package org.concord.assistance.internal.watch;

import java.util.UUID;

/**
 * What somebody wrote of a look or an emergency, in the open.
 *
 * @param caseId whose key locks it
 * @param subject the look or the emergency
 */
record Written(UUID caseId, UUID subject, WatchTextKind kind, String text) {
}
