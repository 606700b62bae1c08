package org.concord.membership.api;

/** In what role a participant takes part in a process or a body; the two may differ. */
public enum MembershipRole { MEMBER, OBSERVER }
