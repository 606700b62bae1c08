package org.concord.assistance.api;

/** Why a return waits. */
public enum HoldReason {
    WITNESS_IN_PROCEEDINGS, UNFIT_TO_TRAVEL, DANGER_AT_HOME, FAMILY_NOT_FOUND
}
