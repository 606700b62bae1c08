package org.concord.actionplans.api;

import org.concord.kernel.Rule;

/** The rules of plans and of what they achieve. */
public enum PlanRule implements Rule {
    /** Neither a participant nor a process has this code. {0}: the code. */
    UNKNOWN_OWNER(Kind.INVALID),
    /** Another plan has this code. {0}: the code. */
    PROGRAMME_CODE_TAKEN(Kind.CONFLICT),
    /** The plan has another objective of this code. {0}: the code. */
    OBJECTIVE_CODE_TAKEN(Kind.CONFLICT),
    /** The plan has another activity of this code. {0}: the code. */
    ACTIVITY_CODE_TAKEN(Kind.CONFLICT),
    /** Another line of the plan has this code. {0}: the code. */
    LINE_CODE_TAKEN(Kind.CONFLICT),
    /** The activity has a line with the same source, year, currency and codes already. */
    LINE_ALREADY_THERE(Kind.CONFLICT),
    /** Another funding source has this code. {0}: the code. */
    SOURCE_CODE_TAKEN(Kind.CONFLICT),
    /** No funding source has this code. {0}: the code. */
    UNKNOWN_SOURCE(Kind.INVALID),
    /** No such plan, objective, activity, line or indicator. {0}: the id or code. */
    UNKNOWN_IN_PLAN(Kind.INVALID),
    /** A year or a date outside the plan. {0}: first day, {1}: last day of the plan. */
    OUTSIDE_PLAN(Kind.INVALID),
    /** The state of the plan does not allow it. {0}: the state. */
    PLAN_STATE_FORBIDS(Kind.CONFLICT),
    /** Only what is approved is published, and nothing while a revision is being written. {0}: the state. */
    NOT_PUBLISHED(Kind.NOT_FOUND),
    /** Whoever submitted the plan cannot approve it. */
    SUBMITTER_IS_NOT_APPROVER(Kind.FORBIDDEN),
    /** A plan without a single budget line cannot be submitted. */
    PLAN_IS_EMPTY(Kind.CONFLICT),
    /** Fiscal years begin in January, April, July or October. {0}: the month. */
    FISCAL_YEAR_START_UNUSUAL(Kind.INVALID),
    /** Money was booked on the line; its source, year and currency stay. */
    LINE_HAS_ENTRIES(Kind.CONFLICT),
    /** An amount below zero where none can be. {0}: the amount. */
    AMOUNT_NEGATIVE(Kind.INVALID),
    /** Not a code of the classification. {0}: the code, {1}: the classification. */
    UNKNOWN_CLASSIFICATION(Kind.INVALID),
    /** The plan has another indicator of this code. {0}: the code. */
    INDICATOR_CODE_TAKEN(Kind.CONFLICT),
    /** The indicator has a target for a time that overlaps. {0}: from, {1}: to. */
    TARGET_OVERLAPS(Kind.CONFLICT),
    /** A qualitative indicator has no figure, and any other has one. */
    VALUE_DOES_NOT_FIT_MEASURE(Kind.INVALID),
    /** The member does not take part in the process of the sub-regional plan. {0}: the member. */
    NOT_A_MEMBER(Kind.INVALID),
    /** The member has reported on this commitment for this year already. */
    ALREADY_REPORTED(Kind.CONFLICT);

    private final Kind kind;

    PlanRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
