package org.concord.membership.api;

/** Who can own an action item. */
public enum OwnerKind { BODY, PARTICIPANT, PERSON }
