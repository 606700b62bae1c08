package org.concord.membership.internal.chair;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Refused;
import org.concord.membership.api.Bound;
import org.concord.membership.api.CorrectChairTerm;
import org.concord.membership.api.MembershipRule;
import org.junit.jupiter.api.Test;

class ChairTermTest {

    private static final UUID SEAT = Ids.next();

    @Test
    void termsOnOneSeatDoNotOverlap() {
        ChairTerm since2020 = term(SEAT, "VN", "2020", null);

        Refused.by(MembershipRule.CHAIR_TERM_OVERLAPS, () -> term(SEAT, "MY", "2017-10-05", null).mustNotOverlap(since2020));
    }

    @Test
    void termsOnTwoSeatsMayRunTogether() {
        assertDoesNotThrow(() -> term(SEAT, "AU", "2015", null).mustNotOverlap(term(Ids.next(), "ID", "2015", null)));
    }

    @Test
    void oneTermEndsInTheYearInWhichTheNextBegins() {
        assertDoesNotThrow(() -> term(SEAT, "MY", "2017", "2020").mustNotOverlap(term(SEAT, "VN", "2020", null)));
    }

    @Test
    void organisationHoldsASeat() {
        assertDoesNotThrow(() -> term(SEAT, "IOM", "2022-11", null));
    }

    @Test
    void termEndsWhenTheHolderWasLastSeen() {
        ChairTerm term = term(SEAT, "NZ", "2017-10", null);

        term.end(PartialDate.parse("2019-03"), Bound.SEEN);

        assertEquals(Bound.SEEN, term.tenure().toBound());
        Refused.by(MembershipRule.ALREADY_ENDED, () -> term.end(PartialDate.parse("2020"), null));
    }

    private static ChairTerm term(UUID seat, String holder, String from, String to) {
        PartialDate end = to == null ? null : PartialDate.parse(to);
        return new ChairTerm(Ids.next(), seat,
            new CorrectChairTerm(holder, null, PartialDate.parse(from), null, end, null, null, null, null));
    }
}
