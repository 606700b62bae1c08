package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Which participants are asked for; every component may be null.
 *
 * @param process takes or took part in this process
 * @param role the role in which it takes or took part
 * @param asOf took part on this day (in {@code process}, or in any)
 * @param q part of a code or of a name in any language, with or without marks
 */
public record ParticipantCriteria(ParticipantKind kind, String process, MembershipRole role, LocalDate asOf, String q) {

    /** Every participant. */
    public static final ParticipantCriteria ALL = new ParticipantCriteria(null, null, null, null, null);
}
