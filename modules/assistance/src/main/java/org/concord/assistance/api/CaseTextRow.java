package org.concord.assistance.api;

import java.util.UUID;

/**
 * A free text, in the open.
 *
 * @param subject the assessment, plan or step that it belongs to
 */
public record CaseTextRow(UUID subject, CaseTextKind kind, String text) {
}
