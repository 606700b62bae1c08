package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Which memberships of bodies are asked for; every component may be null.
 *
 * @param within in this body or any below it
 * @param asOf those that may include this day
 * @param q part of the participant's code or name in any language
 */
public record BodyMembershipCriteria(String process, String body, String within, String participant, MembershipRole role, LocalDate asOf,
        String q) {

    /** Every one. */
    public static final BodyMembershipCriteria ALL = new BodyMembershipCriteria(null, null, null, null, null, null, null);
}
