package org.concord.membership.api;

/**
 * How much there is today.
 *
 * @param members participants that are members of a process today
 * @param observers participants that are observers, and members of none
 * @param bodies bodies at work
 * @param emptySeats their seats whose holder is not known
 * @param membersWithoutFocalPoint members without an active primary focal point
 * @param conflicts fields on which sources disagree
 */
public record MembershipCounts(long members, long observers, long bodies, long emptySeats, long membersWithoutFocalPoint,
        long conflicts) {
}
