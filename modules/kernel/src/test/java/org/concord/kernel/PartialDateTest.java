package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2017,2017-01-01,2017-12-31", "2016-02,2016-02-01,2016-02-29", "2017-10-13,2017-10-13,2017-10-13"})
    void meansEveryDayItCanMean(String written, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(written);

        assertEquals(first, date.firstDay());
        assertEquals(last, date.lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2017-10", "2017-10-13", "0001-01-01"})
    void isWrittenAsItWasRead(String written) {
        assertEquals(written, PartialDate.parse(written).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-29", "2017-13", "2017-00", "0000", "17", "13/10/2017", "2017-10-13T00:00", "", "２０１７"})
    void dateThatDoesNotExistIsRefused(String written) {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> PartialDate.parse(written));

        assertEquals(KernelRule.DATE_DOES_NOT_EXIST, refused.rule());
    }

    @Test
    void coarserDatesForgetWhatTheyDoNotKnow() {
        LocalDate day = LocalDate.of(2017, 10, 13);

        assertEquals(PartialDate.parse("2017"), new PartialDate(day, PartialDate.Precision.YEAR));
        assertEquals(PartialDate.parse("2017-10"), new PartialDate(day, PartialDate.Precision.MONTH));
    }
}
