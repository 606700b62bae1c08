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
    /** Past books of this line and year are recorded already. {0}: code of the line, {1}: the year. */
    HISTORY_ALREADY_THERE(Kind.CONFLICT),
    /** Another funding source has this code. {0}: the code. */
    SOURCE_CODE_TAKEN(Kind.CONFLICT),
    /** Money was booked from it; its kind stays, and so does whether it is reserved. */
    SOURCE_HAS_ENTRIES(Kind.CONFLICT),
    /** No funding source has this code. {0}: the code. */
    UNKNOWN_SOURCE(Kind.INVALID),
    /** No such plan, or none that the person may see. {0}: the id or code. */
    UNKNOWN_PLAN(Kind.INVALID),
    /** The plan has no such objective, activity, line or indicator. {0}: the id or code. */
    UNKNOWN_IN_PLAN(Kind.INVALID),
    /** A year or a date outside the plan. {0}: first day, {1}: last day of the plan. */
    OUTSIDE_PLAN(Kind.INVALID),
    /** The state of the plan does not allow it. {0}: the state. */
    PLAN_STATE_FORBIDS(Kind.CONFLICT),
    /** Only what was approved is published. {0}: the state. */
    NOT_PUBLISHED(Kind.NOT_FOUND),
    /** Neither who began a plan, or its revision, nor who submitted it can approve it. */
    SUBMITTER_IS_NOT_APPROVER(Kind.FORBIDDEN),
    /** Who wrote anything of a plan, or of its revision, cannot approve it. */
    WRITER_IS_NOT_APPROVER(Kind.FORBIDDEN),
    /** A plan without a single budget line cannot be submitted. */
    PLAN_IS_EMPTY(Kind.CONFLICT),
    /** Fiscal years begin in January, April, July or October. {0}: the month. */
    FISCAL_YEAR_START_UNUSUAL(Kind.INVALID),
    /** Money was booked on the line; its activity, source, year, currency, codes and unit stay. */
    LINE_HAS_ENTRIES(Kind.CONFLICT),
    /** An amount below zero where none can be. {0}: the amount. */
    AMOUNT_NEGATIVE(Kind.INVALID),
    /** All lines of the plan in one currency would cost more than can be told: sums of it could not be read any more. {0}: the most they can cost. */
    PLAN_TOO_LARGE(Kind.INVALID),
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
    ALREADY_REPORTED(Kind.CONFLICT),
    /** Another commitment of the plan has this code. {0}: the code. */
    COMMITMENT_CODE_TAKEN(Kind.CONFLICT),
    /** Only sub-regional plans have commitments on which members report. */
    PLAN_IS_NOT_SUB_REGIONAL(Kind.INVALID),
    /** A number and a percentage say what they count. */
    UNIT_MISSING(Kind.INVALID),
    /** An indicator is either an objective's or an activity's. */
    INDICATOR_OF_ONE(Kind.INVALID),
    /** The time was measured already; a correction names the measurement that it supersedes. {0}: from, {1}: to. */
    MEASURED_ALREADY(Kind.CONFLICT),
    /** The measurement was superseded before. */
    SUPERSEDED_ALREADY(Kind.CONFLICT),
    /** Measurements are only ever added; a correction is a new one. */
    MEASUREMENTS_STAY(Kind.CONFLICT),
    /** A measurement names what shows it: a web address, or a document. */
    EVIDENCE_MISSING(Kind.INVALID),
    /** Not the address of a page: https://... {0}: what was given. */
    NOT_A_WEB_ADDRESS(Kind.INVALID),
    /** What is not over yet cannot have been measured. {0}: the last day. */
    TIME_NOT_OVER(Kind.INVALID),
    /** No document has this id, or none that the person may see. {0}: the id. */
    UNKNOWN_DOCUMENT(Kind.INVALID),
    /** The activity has a progress report for this time already. */
    REPORT_ALREADY_THERE(Kind.CONFLICT),
    /** The state of the progress report does not allow it. {0}: the state. */
    REPORT_STATE_FORBIDS(Kind.CONFLICT),
    /** Neither who wrote a progress report nor who submitted it can accept it. */
    REPORTER_IS_NOT_ACCEPTOR(Kind.FORBIDDEN),
    /** A number of people reached says who counted them. */
    REACH_NEEDS_SOURCE(Kind.INVALID);

    private final Kind kind;

    PlanRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
