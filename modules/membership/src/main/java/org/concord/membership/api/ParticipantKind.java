package org.concord.membership.api;

/** What sort of participant it is. A special administrative region or an overseas territory that takes part by itself is no state. */
public enum ParticipantKind { STATE, TERRITORY, ORGANISATION }
