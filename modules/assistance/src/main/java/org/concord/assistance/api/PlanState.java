package org.concord.assistance.api;

/** Where a plan for support stands. One plan of a case is approved at a time. */
public enum PlanState {
    PLAN_DRAFT, PLAN_SUBMITTED, PLAN_GIVEN_BACK, PLAN_APPROVED, PLAN_REPLACED
}
