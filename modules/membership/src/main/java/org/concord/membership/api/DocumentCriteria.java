package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which documents are asked for; every component may be null.
 *
 * @param asOf documents whose period holds this day
 * @param q words of the title, with or without marks
 */
public record DocumentCriteria(String process, String body, UUID meeting, DocumentKind kind, DocumentState state, LocalDate asOf, String q) {

    /** All documents of one meeting. */
    public static DocumentCriteria of(UUID meeting) {
        return new DocumentCriteria(null, null, meeting, null, null, null, null);
    }
}
