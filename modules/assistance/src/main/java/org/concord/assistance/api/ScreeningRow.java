package org.concord.assistance.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A screening.
 *
 * @param worker username of who screens
 * @param list code of the list of indicators that was asked
 * @param legal whether act, means and purpose are indicated, which is what a court looks for; null before it is evaluated
 * @param assistance whether act and purpose are, or the exploitation of a migrant, which is enough for help; null before it is evaluated
 * @param supersedes the screening that this one corrects, or null
 * @param caseId the case that was opened after it, or null
 */
public record ScreeningRow(UUID id, String participant, String agency, String worker, ScreeningState state, String list, VictimGender gender,
        AgeGroup ageGroup, Signs migrant, List<TraffickingAct> acts, List<Exploitation> exploitations, List<String> signs, List<ScreeningPart> asked,
        Signs legal, Signs assistance, Instant startedAt, Instant evaluatedAt, UUID supersedes, UUID caseId, long version) {

    /** As the database knows it: lists as words with a space between. */
    public ScreeningRow(UUID id, String participant, String agency, String worker, ScreeningState state, String list, VictimGender gender,
            AgeGroup ageGroup, Signs migrant, String acts, String exploitations, String signs, String asked, Signs legal, Signs assistance,
            Instant startedAt, Instant evaluatedAt, UUID supersedes, UUID caseId, long version) {
        this(id, participant, agency, worker, state, list, gender, ageGroup, migrant, Words.of(TraffickingAct.class, acts),
            Words.of(Exploitation.class, exploitations), Words.of(signs), Words.of(ScreeningPart.class, asked), legal,
            assistance, startedAt, evaluatedAt, supersedes, caseId, version);
    }
}
