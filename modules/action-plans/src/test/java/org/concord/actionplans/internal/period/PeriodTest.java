package org.concord.actionplans.internal.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.OpenFiscalYear;
import org.concord.actionplans.api.PeriodState;
import org.concord.actionplans.api.PlanRule;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final String PUTRI = "putri";
    private static final String MALIA = "malia";

    @Test
    void fiscalYearHasTwelveMonthsWithoutAGap() {
        UUID id = Ids.next();

        List<Period> months = Period.year(id, new OpenFiscalYear("TH", 2023, 10));

        assertEquals(12, months.size());
        assertEquals(id, months.get(0).id());
        assertEquals(LocalDate.parse("2023-10-01"), months.get(0).firstDay());
        assertEquals(LocalDate.parse("2024-09-30"), months.get(11).lastDay());
        for (int i = 1; i < 12; i++) {
            assertEquals(months.get(i - 1).lastDay().plusDays(1), months.get(i).firstDay());
        }
    }

    @Test
    void monthIncludesItsDaysOfItsOwnerOnly() {
        assertTrue(opened().includes("VN", LocalDate.parse("2015-01-31")));
        assertFalse(opened().includes("VN", LocalDate.parse("2015-02-01")));
        assertFalse(opened().includes("TH", LocalDate.parse("2015-01-31")));
    }

    @Test
    void yearAndItsStartAreUsualOnes() {
        Refused.by(PlanRule.FISCAL_YEAR_START_UNUSUAL, () -> Period.year(Ids.next(), new OpenFiscalYear("VN", 2015, 2)));
        Refused.by(KernelRule.NOT_A_NUMBER, () -> Period.year(Ids.next(), new OpenFiscalYear("VN", 99_999, 1)));
        Refused.by(KernelRule.REQUIRED, () -> Period.year(Ids.next(), new OpenFiscalYear("VN", null, 1)));
    }

    @Test
    void periodIsSoftClosedAndThenClosed() {
        Period period = opened();

        period.softClose();
        assertEquals(PeriodState.SOFT_CLOSED, period.state());
        Refused.by(LedgerRule.PERIOD_STATE_FORBIDS, period::softClose);
        period.close(0);

        assertEquals(PeriodState.CLOSED, period.state());
        Refused.by(LedgerRule.PERIOD_STATE_FORBIDS, () -> period.close(0));
    }

    @Test
    void periodIsNotClosedWhileEntriesWait() {
        assertEquals(List.of(3L), Refused.by(LedgerRule.ENTRIES_WAIT, () -> opened().close(3)).details());
    }

    @Test
    void reopeningTakesTwo() {
        Period period = closed();

        period.askToReopen(PUTRI, "An invoice came late");
        Refused.by(LedgerRule.REOPENING_TAKES_TWO, () -> period.reopen(PUTRI));
        period.reopen(MALIA);

        assertEquals(PeriodState.OPEN, period.state());
    }

    @Test
    void nobodyReopensWhatNobodyAskedFor() {
        Refused.by(LedgerRule.PERIOD_STATE_FORBIDS, () -> closed().reopen(MALIA));
        Refused.by(LedgerRule.PERIOD_STATE_FORBIDS, () -> opened().askToReopen(PUTRI, "why"));
        Refused.by(LedgerRule.REASON_MISSING, () -> closed().askToReopen(PUTRI, " "));
    }

    @Test
    void periodClosedAgainIsReopenedByTwoAgain() {
        Period period = closed();
        period.askToReopen(PUTRI, "An invoice came late");
        period.reopen(MALIA);

        period.close(0);

        Refused.by(LedgerRule.PERIOD_STATE_FORBIDS, () -> period.reopen(MALIA));
    }

    private static Period opened() {
        return Period.year(Ids.next(), new OpenFiscalYear("VN", 2015, null)).get(0);
    }

    private static Period closed() {
        Period period = opened();
        period.close(0);
        return period;
    }
}
