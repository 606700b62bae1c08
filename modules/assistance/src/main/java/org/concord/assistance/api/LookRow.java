package org.concord.assistance.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A look at an identity.
 *
 * @param at when, in UTC
 * @param who username
 * @param code of the case
 * @param note more of the reason; null where there is none, and once it was erased with the case
 * @param erased whether there was a note, which fell with the case
 * @param inEmergency whether the case was not the looker's, and open to them by break-glass only
 */
public record LookRow(UUID id, Instant at, String who, String code, String participant, String agency, ReadPurpose purpose, String note,
        boolean erased, boolean inEmergency) {

    /** A look, as far as it is not locked. */
    public LookRow(UUID id, Instant at, String who, String code, String participant, String agency, ReadPurpose purpose, boolean inEmergency) {
        this(id, at, who, code, participant, agency, purpose, null, false, inEmergency);
    }

    /** The same with what was locked. */
    public LookRow with(String openedNote, boolean wasErased) {
        return new LookRow(id, at, who, code, participant, agency, purpose, openedNote, wasErased, inEmergency);
    }
}
