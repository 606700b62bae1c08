package org.concord.assistance.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/** An assessment, without its note. */
public record AssessmentRow(UUID id, AssessmentLevel level, LocalDate assessedOn, DangerLevel danger, List<ServiceKind> needs, String enteredBy) {

    /** As the database knows it: needs as words with a space between. */
    public AssessmentRow(UUID id, AssessmentLevel level, LocalDate assessedOn, DangerLevel danger, String needs, String enteredBy) {
        this(id, level, assessedOn, danger, Words.of(ServiceKind.class, needs), enteredBy);
    }
}
