package org.concord.assistance.api;

/** Why a case ended. */
public enum CloseReason {
    GOALS_REACHED, REFERRED_ELSEWHERE, PERSON_WITHDREW, CONTACT_LOST, NOT_TRAFFICKED, PERSON_DIED, OPENED_IN_ERROR,
    /** Another case of the same person goes on. */
    MERGED,
    /** It was closed already when a file brought it here. */
    CLOSED_ELSEWHERE
}
