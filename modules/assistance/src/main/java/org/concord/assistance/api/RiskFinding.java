package org.concord.assistance.api;

/** Whether somebody can return without danger. */
public enum RiskFinding {
    SAFE_TO_RETURN, SAFE_WITH_PROTECTION, NOT_SAFE_TO_RETURN
}
