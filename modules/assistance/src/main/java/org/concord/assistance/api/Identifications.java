package org.concord.assistance.api;

import java.util.List;
import java.util.UUID;

/**
 * What bodies decided of the person of a case: UNDER_IDENTIFICATION, POSSIBLE_VICTIM, ACTUAL_VICTIM, NOT_A_VICTIM. Only ever added to; the one decided last
 * is the case's status. Help does not wait for any of them.
 */
public interface Identifications {

    /** The decisions on a case, the one decided last first. */
    List<IdentificationRow> of(UUID caseId);

    /** Adds one. {@link CaseRule#DECIDED_IN_THE_FUTURE} for a day that is still to come. */
    void decide(UUID caseId, UUID id, DecideIdentification command);
}
