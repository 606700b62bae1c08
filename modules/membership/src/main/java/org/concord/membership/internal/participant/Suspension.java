package org.concord.membership.internal.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concord.kernel.Period;

/** Days on which a membership was suspended, the last included. */
@Embeddable
class Suspension {

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    protected Suspension() {
    }

    private Suspension(LocalDate firstDay, LocalDate lastDay, String reason) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
    }

    static Suspension since(LocalDate day, String reason) {
        return new Suspension(day, Period.FOREVER, reason);
    }

    Suspension until(LocalDate day) {
        return new Suspension(firstDay, day, reason);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean goesOn() {
        return lastDay.equals(Period.FOREVER);
    }
}
