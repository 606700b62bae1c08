package org.concord.membership.internal.body;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Period;
import org.concord.kernel.Refused;
import org.concord.membership.api.BodyKind;
import org.concord.membership.api.EstablishBody;
import org.concord.membership.api.JoinBody;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.MembershipRule;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void bodyIsNotAboveItself() {
        Body group = body("AHG", "BALI");
        Body workingGroup = body("WG", "BALI");
        workingGroup.moveBelow(group, List.of());

        Refused.by(MembershipRule.BODY_CYCLE, () -> group.moveBelow(workingGroup, List.of("AHG")));
        Refused.by(MembershipRule.BODY_CYCLE, () -> group.moveBelow(group, List.of()));
    }

    @Test
    void bodyReportsWithinItsProcess() {
        Refused.by(MembershipRule.BODY_OF_ANOTHER_PROCESS, () -> body("WG", "BALI").moveBelow(body("SOM", "COMMIT"), List.of()));
    }

    @Test
    void bodyMovesToTheTop() {
        Body workingGroup = body("WG", "BALI");
        workingGroup.moveBelow(body("AHG", "BALI"), List.of());

        workingGroup.moveBelow(null, List.of());

        assertEquals(null, workingGroup.parent());
    }

    @Test
    void dissolvedBodyTakesNothingNew() {
        Body body = body("WG", "BALI");

        body.dissolve(PartialDate.parse("2020"));

        Refused.by(MembershipRule.BODY_DISSOLVED, body::mustWork);
        Refused.by(MembershipRule.BODY_DISSOLVED, () -> body.dissolve(PartialDate.parse("2021")));
        Refused.by(MembershipRule.BODY_DISSOLVED, () -> body.mustCover(Period.since(PartialDate.parse("2015"))));
    }

    @Test
    void dissolvedBodyStillTakesWhatItsHistoryTells() {
        Body body = body("WG", "BALI");
        body.dissolve(PartialDate.parse("2020"));

        Period until2020 = new Period(PartialDate.parse("2015"), PartialDate.parse("2020"));

        assertDoesNotThrow(() -> body.mustCover(until2020));
        Refused.by(MembershipRule.OUTSIDE_LIFE_OF_BODY, () -> body.mustCover(until2020.until(PartialDate.parse("2021"))));
    }

    @Test
    void nothingOfABodyIsOlderThanIt() {
        Body body = body("WG", "BALI");

        Refused.by(MembershipRule.OUTSIDE_LIFE_OF_BODY, () -> body.mustCover(Period.since(PartialDate.parse("2013-12"))));
        assertDoesNotThrow(() -> body.mustCover(Period.since(PartialDate.parse("2014"))));
    }

    @Test
    void bodyIsNotDissolvedBeforeItBegan() {
        assertEquals("on", Refused.by(KernelRule.ENDS_BEFORE_START, () -> body("WG", "BALI").dissolve(PartialDate.parse("2013"))).field());
    }

    @Test
    void participantSitsInABodyOnceAtATime() {
        BodyMembership first = seat("2015", null);

        Refused.by(MembershipRule.BODY_MEMBERSHIP_OVERLAPS, () -> seat("2016", "2017").mustNotOverlap(first));
    }

    @Test
    void participantLeavesOnce() {
        BodyMembership seat = seat("2015", null);

        seat.leave(PartialDate.parse("2018"));

        assertEquals(PartialDate.parse("2018"), seat.period().to());
        Refused.by(MembershipRule.ALREADY_ENDED, () -> seat.leave(PartialDate.parse("2019")));
    }

    private static Body body(String code, String process) {
        return new Body(code, new EstablishBody(process, BodyKind.WORKING_GROUP, Map.of("en", code), null, PartialDate.parse("2014"), null,
            null, null));
    }

    private static BodyMembership seat(String from, String to) {
        PartialDate end = to == null ? null : PartialDate.parse(to);
        JoinBody command = new JoinBody("WG", "VN", MembershipRole.MEMBER, PartialDate.parse(from), end, null, null, null);
        return new BodyMembership(Ids.next(), command, PartialDate.parse("2014").firstDay());
    }
}
