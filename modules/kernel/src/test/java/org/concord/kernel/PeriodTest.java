package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2018-01-01, 2018-06-30, 2018-06-30, 2019-01-01, true
        2018-01-01, 2018-06-29, 2018-06-30, 2019-01-01, false
        2018,       2020,       2020,       ,           false
        2018,       2020,       2019-05,    ,           true
        2017,       2017,       2017,       2017,       true
        2015,       ,           2020,       2020,       true
        ,           2010-05,    2010-05,    ,           false
        ,           ,           2010,       2011,       true
        """)
    void overlapMeansCertainlySharingADay(String from, String to, String otherFrom, String otherTo, boolean overlap) {
        Period one = period(from, to);
        Period other = period(otherFrom, otherTo);

        assertEquals(overlap, one.overlaps(other));
        assertEquals(overlap, other.overlaps(one));
    }

    @Test
    void endBeforeStartIsRefusedAtTheEnd() {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> period("2018-05", "2018-04-30"));

        assertEquals(KernelRule.ENDS_BEFORE_START, refused.rule());
        assertEquals("to", refused.field());
    }

    @Test
    void includesEveryDayItMayInclude() {
        Period coarse = period("2017", "2018-10");

        assertEquals(true, coarse.includes(LocalDate.of(2017, 1, 1)));
        assertEquals(true, coarse.includes(LocalDate.of(2018, 10, 31)));
        assertEquals(false, coarse.includes(LocalDate.of(2018, 11, 1)));
        assertEquals(true, new Period(null, null).includes(LocalDate.of(2018, 11, 1)));
    }

    private static Period period(String from, String to) {
        return new Period(from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
    }
}
