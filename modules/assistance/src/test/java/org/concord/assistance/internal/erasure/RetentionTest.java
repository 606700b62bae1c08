package org.concord.assistance.internal.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate THEN = TODAY.plusDays(14);

    @Test
    void aFirstTermErasesNothingForFourteenDays() {
        Retention term = new Retention("TH", 12, TODAY);

        assertEquals(Optional.empty(), term.closedUntil(THEN.minusDays(1)));
        assertEquals(Optional.of(THEN.minusMonths(12)), term.closedUntil(THEN));
    }

    @Test
    void untilAShorterTermCountsTheLongerOneDoes() {
        Retention term = new Retention("TH", 120, TODAY);

        term.keepFor(12, THEN);

        assertEquals(Optional.of(THEN.minusMonths(120)), term.closedUntil(THEN));
        assertEquals(Optional.of(THEN.plusDays(14).minusMonths(12)), term.closedUntil(THEN.plusDays(14)));
    }

    @Test
    void whatIsTakenBackInTimeNeverCounted() {
        Retention term = new Retention("TH", 120, TODAY);
        term.keepFor(12, THEN);

        term.keepFor(120, THEN.plusDays(13));

        assertEquals(Optional.of(THEN.plusDays(14).minusMonths(120)), term.closedUntil(THEN.plusDays(14)));
    }

    @Test
    void aLongerTermCountsAtOnce() {
        Retention term = new Retention("TH", 12, TODAY);

        term.keepFor(24, THEN);

        assertEquals(Optional.of(THEN.minusMonths(24)), term.closedUntil(THEN));
    }

    @Test
    void termIsOneMonthToFiftyYears() {
        Refused.by(CaseRule.RETENTION_OUT_OF_RANGE, () -> new Retention("TH", 0, TODAY));
        Refused.by(CaseRule.RETENTION_OUT_OF_RANGE, () -> new Retention("TH", 601, TODAY));
    }
}
