package org.concord.membership.api;

/** The life of a membership: proposed, then active, suspended for a time perhaps, and ended for good. Coming back is a new membership. */
public enum MembershipState { PROPOSED, ACTIVE, SUSPENDED, ENDED }
