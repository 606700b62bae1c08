package org.concord.assistance.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * An assessment, without its note.
 *
 * @param receivedFrom code of the agency whose referral it came with; null where it was made here
 * @param receivedCountry code of the participant to which that agency belongs
 * @param receivedOn the day on which it came
 */
public record CaseAssessmentRow(UUID id, AssessmentLevel level, LocalDate assessedOn, DangerLevel danger, List<ServiceKind> needs, String enteredBy,
        String receivedFrom, String receivedCountry, LocalDate receivedOn) {

    /** As the database knows it: needs as words with a space between. */
    public CaseAssessmentRow(UUID id, AssessmentLevel level, LocalDate assessedOn, DangerLevel danger, String needs, String enteredBy, String receivedFrom,
            String receivedCountry, LocalDate receivedOn) {
        this(id, level, assessedOn, danger, Words.of(ServiceKind.class, needs), enteredBy, receivedFrom, receivedCountry, receivedOn);
    }

    /** The kinds of data that it can be of when it is passed on: one that finds health care to be needed tells of health, whatever else it tells. */
    public List<DataCategory> categories() {
        return needs.contains(ServiceKind.HEALTH_CARE) ? List.of(DataCategory.HEALTH) : List.of(DataCategory.STORY, DataCategory.HEALTH);
    }
}
