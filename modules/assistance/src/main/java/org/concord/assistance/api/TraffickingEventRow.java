package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;

/** Something that happened to the person of a case, without its note. */
public record TraffickingEventRow(UUID id, TraffickingStage stage, String country, PartialDate happened, String enteredBy, Instant enteredAt) {

    /** As the database knows it. */
    public TraffickingEventRow(UUID id, TraffickingStage stage, String country, LocalDate day, Precision precision, String enteredBy, Instant enteredAt) {
        this(id, stage, country, day == null ? null : new PartialDate(day, precision), enteredBy, enteredAt);
    }
}
