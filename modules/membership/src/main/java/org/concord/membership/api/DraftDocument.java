package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concord.kernel.PartialDate;

/**
 * What a document is, before any text of it.
 *
 * @param process code of the process; null when it follows from the body or meeting
 * @param body code of the body, or null
 * @param meeting the meeting it belongs to, or null
 * @param from the date it bears, or the start of what it plans; null when not known
 * @param to the end of what it plans, or null
 * @param confidentiality who sees it, PUBLIC when null; of a document of a meeting, the stricter of this and the meeting's counts. CONFIDENTIAL needs a
 *        meeting, for its insiders are those of the meeting
 */
public record DraftDocument(@NotNull DocumentKind kind, @NotNull String title, String process, String body, UUID meeting, PartialDate from,
        PartialDate to, Confidentiality confidentiality) {
}
