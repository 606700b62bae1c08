package org.concord.assistance.api;

/** Why an agency does not take somebody. */
public enum RejectionReason {
    NO_ROOM, NOT_ITS_TASK, PERSON_DECLINES, NOT_REACHED
}
