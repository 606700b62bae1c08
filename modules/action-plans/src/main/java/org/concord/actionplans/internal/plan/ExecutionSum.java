package org.concord.actionplans.internal.plan;

import java.util.function.LongUnaryOperator;

/**
 * One sum, in the minor unit of its currency.
 *
 * @param key what is summed up: an id, a code, a year, a pillar
 * @param reporting currency in which the plans report
 * @param stages what was moved into the accounts after SOURCE, each with those after it
 */
record ExecutionSum(Object key, Object code, Object name, String currency, String reporting, long lines, long planned, long approved, Stages stages) {

    /** Revised, allotted, committed and paid; each includes the next. */
    record Stages(long revised, long allotted, long committed, long paid) {

        Stages each(LongUnaryOperator of) {
            return new Stages(of.applyAsLong(revised), of.applyAsLong(allotted), of.applyAsLong(committed), of.applyAsLong(paid));
        }

        Stages plus(Stages other) {
            return new Stages(Math.addExact(revised, other.revised), Math.addExact(allotted, other.allotted),
                Math.addExact(committed, other.committed), Math.addExact(paid, other.paid));
        }
    }

    /** As the database sums it up. */
    ExecutionSum(Object key, Object code, Object name, String currency, String reporting, long lines, long planned, long approved, long unallotted,
            long allotted, long committed, long payable, long spent) {
        this(key, code, name, currency, reporting, lines, planned, approved, new Stages(unallotted + allotted + committed + payable + spent,
            allotted + committed + payable + spent, committed + payable + spent, spent));
    }

    /** The same in another currency. */
    ExecutionSum in(String other, LongUnaryOperator converted) {
        return new ExecutionSum(key, code, name, other, reporting, lines, converted.applyAsLong(planned), converted.applyAsLong(approved),
            stages.each(converted));
    }

    /** Only what is planned of it. */
    ExecutionSum plannedOnly() {
        return new ExecutionSum(key, code, name, currency, reporting, lines, planned, 0, new Stages(0, 0, 0, 0));
    }

    /** Both together, of the same key and currency. */
    ExecutionSum plus(ExecutionSum other) {
        return new ExecutionSum(key, code, name, currency, reporting, lines + other.lines, Math.addExact(planned, other.planned),
            Math.addExact(approved, other.approved), stages.plus(other.stages));
    }
}
