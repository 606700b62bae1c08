package org.concord.actionplans.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.internal.rate.ExchangeRate;
import org.concord.kernel.Money;

/**
 * One sum, in the minor unit of its currency.
 *
 * @param key what is summed up: an id, a code, a year, a pillar
 * @param reporting currency in which the plans report
 * @param stages what was moved into the accounts after SOURCE, each with those after it
 * @param rates the rates that converted it
 */
record ExecutionSum(Object key, Object code, Object name, String currency, String reporting, long lines, long planned, long approved, Stages stages,
        Set<AppliedRate> rates) {

    /** Revised, allotted, committed and paid; each includes the next. */
    record Stages(long revised, long allotted, long committed, long paid) {

        static final Stages NOTHING = new Stages(0, 0, 0, 0);

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
            allotted + committed + payable + spent, committed + payable + spent, spent), Set.of());
    }

    /** Nothing but a rate that converted some of it. */
    ExecutionSum(Object key, Object code, Object name, String currency, String reporting, String base, String quote, BigDecimal rate, LocalDate day,
            String source) {
        this(key, code, name, currency, reporting, 0, 0, 0, Stages.NOTHING, Set.of(new AppliedRate(base, quote, rate, day, source)));
    }

    /** The same in the reporting currency. */
    ExecutionSum at(ExchangeRate rate) {
        LongUnaryOperator converted = minor -> rate.convert(Money.ofMinor(minor, currency), reporting).minor();
        return new ExecutionSum(key, code, name, reporting, reporting, lines, converted.applyAsLong(planned), converted.applyAsLong(approved),
            stages.each(converted), Set.of(rate.applied()));
    }

    /** Only what is planned of it. */
    ExecutionSum plannedOnly() {
        return new ExecutionSum(key, code, name, currency, reporting, lines, planned, 0, Stages.NOTHING, rates);
    }

    /** Both together, of the same key and currency. */
    ExecutionSum plus(ExecutionSum other) {
        return new ExecutionSum(key, code, name, currency, reporting, lines + other.lines, Math.addExact(planned, other.planned),
            Math.addExact(approved, other.approved), stages.plus(other.stages),
            Stream.concat(rates.stream(), other.rates.stream()).collect(Collectors.toSet()));
    }
}
