package org.concord.assistance.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That there is a case.
 *
 * @param closedOn null while it is not closed
 * @param identityKnown whether anything is kept of whom it is about
 * @param erasedOn when that was erased for good, or null
 */
public record OutlineRow(UUID id, String code, String participant, String agency, CaseState state, boolean sealed, LocalDate openedOn, LocalDate closedOn,
        boolean identityKnown, LocalDate erasedOn, long version) {
}
