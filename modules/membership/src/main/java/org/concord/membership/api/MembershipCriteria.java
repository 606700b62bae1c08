package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Which memberships are asked for; every component may be null.
 *
 * @param state on the day {@code asOf}, or now
 * @param asOf those that may include this day; proposals are not among them
 * @param withoutFocalPoint true for those whose participant has no primary focal point on the day {@code asOf}, or today; false for the others
 * @param q part of the participant's code or name in any language, or of how it is listed
 */
public record MembershipCriteria(String process, String participant, ParticipantKind kind, MembershipRole role, MembershipState state,
        LocalDate asOf, Boolean withoutFocalPoint, String q) {

    /** Every membership. */
    public static final MembershipCriteria ALL = new MembershipCriteria(null, null, null, null, null, null, null, null);
}
