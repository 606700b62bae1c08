package org.concord.actionplans.internal.publish;

import java.util.UUID;

/**
 * The budget of a plan in one fiscal year and currency, in its minor unit.
 *
 * @param approved the original budget
 * @param revised the budget as it is now
 */
record YearFigure(UUID programme, int fiscalYear, String currency, long planned, long approved, long revised, long paid) {

    /** Whether money was given; until then there is only what the plan says it costs. */
    boolean appropriated() {
        return approved != 0 || revised != 0;
    }

    /** Whether the budget is not any more what it was at first. */
    boolean changed() {
        return approved != revised;
    }

    long original() {
        return appropriated() ? approved : planned;
    }

    long latest() {
        return appropriated() ? revised : planned;
    }
}
