package org.concord.assistance.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A case without whom it is about.
 *
 * @param code random; says nothing of the person, and is what people call the case
 * @param participant code of the participant to which the agency belongs
 * @param worker username of whom it is assigned to
 * @param status what the body that decided last found of the person
 * @param sealed whether no emergency opens it
 * @param citizenship ISO 3166 alpha-2, or null while not known
 * @param exploitedIn where the exploitation was, ISO 3166 alpha-2, or null
 * @param closedOn null while it is not closed
 * @param identityKnown whether anything is kept of whom it is about
 */
public record CaseRow(UUID id, String code, String participant, String agency, String worker, CaseState state, TraffickingStatus status, boolean sealed, VictimGender gender,
        AgeGroup ageGroup, String citizenship, String exploitedIn, List<Exploitation> exploitations, List<ControlMethod> methods, LocalDate openedOn,
        LocalDate closedOn, CloseReason closeReason, boolean identityKnown, long version) {

    /** As the database knows it: lists as words with a space between. */
    public CaseRow(UUID id, String code, String participant, String agency, String worker, CaseState state, TraffickingStatus status, boolean sealed, VictimGender gender,
            AgeGroup ageGroup, String citizenship, String exploitedIn, String exploitations, String methods, LocalDate openedOn, LocalDate closedOn,
            CloseReason closeReason, boolean identityKnown, long version) {
        this(id, code, participant, agency, worker, state, status, sealed, gender, ageGroup, citizenship, exploitedIn,
            Words.of(Exploitation.class, exploitations), Words.of(ControlMethod.class, methods), openedOn, closedOn, closeReason,
            identityKnown, version);
    }
}
