package org.concord.membership.api;

/** In what quality a participant is invited. Only members count toward a quorum. */
public enum InvitedAs { MEMBER, OBSERVER, GUEST }
