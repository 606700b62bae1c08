package org.concord.assistance.internal.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** How long one participant keeps identities after a case is closed. */
@Entity
@Table(schema = "assistance", name = "retention")
class Retention {

    private static final int FEWEST = 1;
    private static final int MOST = 600;

    @Id
    @Column(name = "participant_code")
    private String participant;
    private int months;

    protected Retention() {
    }

    Retention(String participant, Integer months) {
        this.participant = participant;
        keepFor(months);
    }

    final void keepFor(Integer given) {
        if (Required.value("months", given) < FEWEST || given > MOST) {
            throw RuleBroken.at("months", CaseRule.RETENTION_OUT_OF_RANGE, FEWEST, MOST);
        }
        months = given;
    }

    String participant() {
        return participant;
    }

    /** Whatever was closed on this day or before is kept no longer. */
    LocalDate closedUntil(LocalDate today) {
        return today.minusMonths(months);
    }
}
