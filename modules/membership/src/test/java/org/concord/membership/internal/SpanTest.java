package org.concord.membership.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Period;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate ESTABLISHED = LocalDate.of(2002, 2, 1);

    @Test
    void keepsPeriodAsExactlyAsItIsKnown() {
        Period period = new Period(PartialDate.parse("2017-10"), PartialDate.parse("2020"));

        Span span = Span.of(period);

        assertEquals(period, span.period());
        assertEquals(LocalDate.of(2017, 10, 1), span.firstDay());
        assertEquals(LocalDate.of(2020, 12, 31), span.lastDay());
    }

    @Test
    void unknownStartIsNotBeforeWhatItBelongsTo() {
        Span span = Span.of(new Period(null, null), ESTABLISHED);

        assertEquals(ESTABLISHED, span.firstDay());
        assertEquals(new Period(null, null), span.period());
    }

    @Test
    void endingKeepsTheStart() {
        Span span = Span.of(new Period(null, null), ESTABLISHED).until(PartialDate.parse("2010"));

        assertEquals(ESTABLISHED, span.firstDay());
        assertEquals(LocalDate.of(2010, 12, 31), span.lastDay());
        assertFalse(span.goesOn());
    }

    @Test
    void whatNeverWasIncludesNoDay() {
        assertTrue(Span.never().isNever());
        assertFalse(Span.never().goesOn());
    }
}
