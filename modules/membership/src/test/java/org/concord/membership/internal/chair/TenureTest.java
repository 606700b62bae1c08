package org.concord.membership.internal.chair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Refused;
import org.concord.membership.api.Bound;
import org.concord.membership.api.Evidence;
import org.junit.jupiter.api.Test;

class TenureTest {

    private static final LocalDate JUNE_2017 = LocalDate.of(2017, 6, 1);

    @Test
    void dayAfterAStatedStartIsStated() {
        assertEquals(Evidence.STATED, stated("2015", null).on(JUNE_2017));
        assertEquals(Evidence.STATED, new Tenure(date("2014-10-27"), Bound.STATED, date("2023-02-10"), Bound.SEEN).on(JUNE_2017));
    }

    @Test
    void dayInTheYearOfTheStartIsWithinACoarseDate() {
        assertEquals(Evidence.WITHIN_COARSE_DATE, stated("2017", null).on(JUNE_2017));
        assertEquals(Evidence.WITHIN_COARSE_DATE, stated("2010", "2017").on(JUNE_2017));
        assertEquals(Evidence.WITHIN_COARSE_DATE, stated("2017-06", null).on(JUNE_2017));
    }

    @Test
    void exactStartIsNoCoarseDate() {
        assertEquals(Evidence.STATED, stated("2017-06-01", null).on(JUNE_2017));
    }

    @Test
    void dayBetweenTwoSightingsIsSeen() {
        assertEquals(Evidence.SEEN, seen("2016-03-23", "2017-10-13").on(JUNE_2017));
    }

    @Test
    void dayBeforeTheFirstSightingIsNotKnown() {
        assertEquals(Evidence.NOT_KNOWN, seen("2017-10", "2017-10").on(JUNE_2017));
    }

    @Test
    void dayAfterTheLastSightingIsNotKnown() {
        assertEquals(Evidence.NOT_KNOWN, seen("2016-03-22", "2016-03-22").on(JUNE_2017));
    }

    @Test
    void lastSightingHasADate() {
        Refused.by(KernelRule.REQUIRED, () -> new Tenure(date("2016"), Bound.SEEN, null, Bound.SEEN));
    }

    @Test
    void termHasAStartOrAFirstSighting() {
        assertEquals("from", Refused.by(KernelRule.REQUIRED, () -> stated(null, "2016")).field());
    }

    @Test
    void boundNobodyQualifiesIsStated() {
        assertEquals(Bound.STATED, new Tenure(date("2016"), null, null, null).fromBound());
    }

    private static Tenure stated(String from, String to) {
        return new Tenure(date(from), Bound.STATED, date(to), Bound.STATED);
    }

    private static Tenure seen(String from, String to) {
        return new Tenure(date(from), Bound.SEEN, date(to), Bound.SEEN);
    }

    private static PartialDate date(String written) {
        return written == null ? null : PartialDate.parse(written);
    }
}
