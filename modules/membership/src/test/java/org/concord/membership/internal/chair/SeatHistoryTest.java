package org.concord.membership.internal.chair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.concord.kernel.Ids;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.Bound;
import org.concord.membership.api.ChairAnswer;
import org.concord.membership.api.ChairSeatRow;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.api.Evidence;
import org.concord.membership.api.SeatFunction;
import org.junit.jupiter.api.Test;

class SeatHistoryTest {

    private static final ChairSeatRow SEAT =
        new ChairSeatRow(Ids.next(), "BP-WG-DIS", "Working Group", "2", SeatFunction.CO_CHAIR, null, 0);
    private static final ChairTermRow MALAYSIA = term("MY", "2017-10", Bound.SEEN, "2017-10", Bound.SEEN);
    private static final ChairTermRow VIET_NAM = term("VN", "2020", Bound.STATED, null, Bound.STATED);
    private static final SeatHistory HISTORY = new SeatHistory(SEAT, List.of(MALAYSIA, VIET_NAM));

    @Test
    void holderIsNamedWithItsSource() {
        ChairAnswer answer = HISTORY.on(LocalDate.of(2024, 7, 16));

        assertEquals(Evidence.STATED, answer.evidence());
        assertEquals("VN", answer.holder());
        assertEquals("report on VN", answer.source());
        assertEquals("MY", answer.previousHolder());
    }

    @Test
    void gapNamesTheHoldersBeforeAndAfter() {
        ChairAnswer answer = HISTORY.on(LocalDate.of(2018, 6, 1));

        assertEquals(Evidence.NOT_KNOWN, answer.evidence());
        assertNull(answer.holder());
        assertEquals("MY", answer.previousHolder());
        assertEquals(PartialDate.parse("2017-10"), answer.previousTo());
        assertEquals("VN", answer.nextHolder());
        assertEquals(PartialDate.parse("2020"), answer.nextFrom());
    }

    @Test
    void beforeTheFirstHolderOnlyTheNextIsNamed() {
        ChairAnswer answer = HISTORY.on(LocalDate.of(2017, 6, 1));

        assertEquals(Evidence.NOT_KNOWN, answer.evidence());
        assertNull(answer.previousHolder());
        assertEquals("MY", answer.nextHolder());
        assertEquals("report on MY", answer.nextSource());
    }

    @Test
    void inTheYearOfTheChangeTheLaterOneIsNamedAndTheEarlierBesideIt() {
        ChairTermRow until2020 = term("MY", "2017", Bound.STATED, "2020", Bound.STATED);

        ChairAnswer answer = new SeatHistory(SEAT, List.of(until2020, VIET_NAM)).on(LocalDate.of(2020, 6, 1));

        assertEquals(Evidence.WITHIN_COARSE_DATE, answer.evidence());
        assertEquals("VN", answer.holder());
        assertEquals("MY", answer.previousHolder());
    }

    @Test
    void bodyWithoutSeatsSaysSo() {
        ChairAnswer answer = SeatHistory.unknown("BP-AHG", "Ad Hoc Group");

        assertEquals(Evidence.NOT_KNOWN, answer.evidence());
        assertNull(answer.seat());
    }

    private static ChairTermRow term(String holder, String from, Bound fromBound, String to, Bound toBound) {
        return new ChairTermRow(Ids.next(), "BP-WG-DIS", "Working Group", "2", SeatFunction.CO_CHAIR, holder, holder, null, null,
            PartialDate.parse(from), fromBound, to == null ? null : PartialDate.parse(to), toBound, null, "report on " + holder, null, null,
            0);
    }
}
