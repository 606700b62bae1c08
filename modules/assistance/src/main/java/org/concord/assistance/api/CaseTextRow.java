package org.concord.assistance.api;

import java.util.UUID;

/**
 * A free text, in the open.
 *
 * @param subject the assessment, plan, step or event that it belongs to; of what came in with a file, the case
 * @param column the field of HTCDS 2.0, or other column, of what came in with a file; otherwise null
 */
public record CaseTextRow(UUID subject, CaseTextKind kind, String column, String text) {
}
