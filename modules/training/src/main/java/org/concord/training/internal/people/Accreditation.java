package org.concord.training.internal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** Days on which a trainer is accredited, the last included. */
@Embeddable
record Accreditation(@Column(name = "first_day") LocalDate firstDay, @Column(name = "last_day") LocalDate lastDay) {

    Accreditation {
        Required.value("from", firstDay);
        if (Required.value("to", lastDay).isBefore(firstDay)) {
            throw RuleBroken.at("to", KernelRule.ENDS_BEFORE_START, firstDay, lastDay);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean overlaps(Accreditation other) {
        return !other.lastDay.isBefore(firstDay) && !other.firstDay.isAfter(lastDay);
    }
}
