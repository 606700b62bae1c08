package org.concord.training.internal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** Days on which a trainer is accredited, the last included. */
@Embeddable
class Accreditation {

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Accreditation() {
    }

    Accreditation(LocalDate firstDay, LocalDate lastDay) {
        this.firstDay = Required.value("from", firstDay);
        this.lastDay = Required.value("to", lastDay);
        if (lastDay.isBefore(firstDay)) {
            throw RuleBroken.at("to", KernelRule.ENDS_BEFORE_START, firstDay, lastDay);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean overlaps(Accreditation other) {
        return !other.lastDay.isBefore(firstDay) && !other.firstDay.isAfter(lastDay);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
