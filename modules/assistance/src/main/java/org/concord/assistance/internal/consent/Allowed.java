package org.concord.assistance.internal.consent;

import java.util.UUID;

/**
 * What one consent or exception lets pass of a case.
 *
 * @param categories the kinds of data, as words with a space between
 */
record Allowed(UUID caseId, String categories) {
}
