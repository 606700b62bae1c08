package org.concord.assistance.internal.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** How long one participant keeps identities after a case is closed. */
@Entity
@Table(schema = "assistance", name = "retention")
class Retention {

    private static final int FEWEST = 1;
    private static final int MOST = 600;
    private static final int DAYS_TO_TAKE_BACK = 14;

    @Id
    @Column(name = "participant_code")
    private String participant;
    private int months;
    /** What counts until then; null where everything is kept without end. */
    @Column(name = "months_before")
    private Integer before;
    @Column(name = "counts_from")
    private LocalDate countsFrom;

    protected Retention() {
    }

    Retention(String participant, Integer months, LocalDate today) {
        this.participant = participant;
        keepFor(months, null, today);
    }

    /** A longer term counts at once, a shorter one once it could have been taken back: what it erases is gone. */
    void keepFor(Integer given, LocalDate today) {
        keepFor(given, counting(today), today);
    }

    private void keepFor(Integer given, Integer until, LocalDate today) {
        if (Required.value("months", given) < FEWEST || given > MOST) {
            throw RuleBroken.at("months", CaseRule.RETENTION_OUT_OF_RANGE, FEWEST, MOST);
        }
        boolean longer = until != null && given >= until;
        months = given;
        before = longer ? null : until;
        countsFrom = longer ? null : today.plusDays(DAYS_TO_TAKE_BACK);
    }

    private Integer counting(LocalDate today) {
        return countsFrom != null && today.isBefore(countsFrom) ? before : Integer.valueOf(months);
    }

    String participant() {
        return participant;
    }

    /** Whatever was closed on this day or before is kept no longer; empty while everything is kept. */
    Optional<LocalDate> closedUntil(LocalDate today) {
        return Optional.ofNullable(counting(today)).map(today::minusMonths);
    }
}
