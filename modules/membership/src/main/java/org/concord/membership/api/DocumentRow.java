package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;

/** A document. {@code supersededBy} is the document that took its place. */
public record DocumentRow(UUID id, DocumentKind kind, String title, String process, String body, UUID meeting, PartialDate from,
        PartialDate to, DocumentState state, Confidentiality confidentiality, UUID supersededBy, long version) {

    /** As the database knows it. */
    public DocumentRow(UUID id, DocumentKind kind, String title, String process, String body, UUID meeting, LocalDate fromDay,
            Precision fromPrecision, LocalDate toDay, Precision toPrecision, DocumentState state, Confidentiality confidentiality,
            UUID supersededBy, long version) {
        this(id, kind, title, process, body, meeting, Dates.of(fromDay, fromPrecision),
            Dates.of(toDay, toPrecision), state, confidentiality, supersededBy, version);
    }
}
