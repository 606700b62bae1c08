package org.concord.membership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.Period;

/** A period as it is stored: its bounds as far as they are known, and the first and last day it may include, by which it is found. */
@Embeddable
public class Span {

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_precision")
    private Precision fromPrecision;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_precision")
    private Precision toPrecision;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Span() {
    }

    private Span(Period period, LocalDate firstDay, LocalDate lastDay) {
        fromDay = period.from() == null ? null : period.from().firstDay();
        fromPrecision = period.from() == null ? null : period.from().precision();
        toDay = period.to() == null ? null : period.to().firstDay();
        toPrecision = period.to() == null ? null : period.to().precision();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    public static Span of(Period period) {
        return new Span(period, period.firstDay(), period.lastDay());
    }

    /** A period that, where its start is not known, cannot have begun before {@code earliest}. */
    public static Span of(Period period, LocalDate earliest) {
        boolean startUnknown = period.from() == null && !earliest.isAfter(period.lastDay());
        return startUnknown ? new Span(period, earliest, period.lastDay()) : of(period);
    }

    /** No day at all: what was proposed and has not begun. */
    public static Span never() {
        return new Span(new Period(null, null), Period.FOREVER, Period.BEGINNING);
    }

    public boolean isNever() {
        return lastDay.isBefore(firstDay);
    }

    public Period period() {
        return new Period(date(fromDay, fromPrecision), date(toDay, toPrecision));
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** Whether no end is known. */
    public boolean goesOn() {
        return toDay == null && !isNever();
    }

    /** The same span, ended. */
    public Span until(PartialDate end) {
        Period ended = period().until(end);
        return of(ended, firstDay.isAfter(end.lastDay()) ? ended.firstDay() : firstDay);
    }

    private static PartialDate date(LocalDate day, Precision precision) {
        return day == null ? null : new PartialDate(day, precision);
    }
}
