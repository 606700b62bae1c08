package org.concord.membership.internal.meeting;

import static org.concord.membership.internal.meeting.SomeMeeting.FIRST_DAY;
import static org.concord.membership.internal.meeting.SomeMeeting.NOW;
import static org.concord.membership.internal.meeting.SomeMeeting.closed;
import static org.concord.membership.internal.meeting.SomeMeeting.convened;
import static org.concord.membership.internal.meeting.SomeMeeting.inSession;
import static org.concord.membership.internal.meeting.SomeMeeting.reported;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.concord.kernel.Ids;
import org.concord.kernel.Refused;
import org.concord.membership.api.AttendanceMark;
import org.concord.membership.api.DecisionKind;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.Quorum;
import org.concord.membership.api.RecordAttendance;
import org.concord.membership.api.RecordDecision;
import org.concord.membership.api.SetQuorumRule;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Quorum NO_RULE = new Quorum("BP-AHG", FIRST_DAY, null, 16, 0);
    private static final Quorum ENOUGH = new Quorum("BP-AHG", FIRST_DAY, 8, 16, 8);
    private static final Quorum TOO_FEW = new Quorum("BP-AHG", FIRST_DAY, 8, 16, 7);

    @Test
    void bodyWithoutQuorumRuleDecidesAnyway() {
        assertDoesNotThrow(() -> decide(inSession(), FIRST_DAY, NO_RULE));
    }

    @Test
    void bodyWithQuorumRuleDecidesOnlyWithQuorum() {
        assertDoesNotThrow(() -> decide(closed(), FIRST_DAY, ENOUGH));
        Refused.by(MeetingRule.NO_QUORUM, () -> decide(closed(), FIRST_DAY, TOO_FEW));
    }

    @Test
    void decisionIsTakenOnDayOfTheMeeting() {
        Refused.by(MeetingRule.NOT_A_DAY_OF_THE_MEETING, () -> decide(inSession(), LocalDate.parse("2026-12-03"), ENOUGH));
    }

    @Test
    void nothingIsDecidedBeforeTheMeetingNorAfterItsReport() {
        Refused.by(MeetingRule.MEETING_NOT_IN_STATE, () -> decide(convened(), FIRST_DAY, ENOUGH));
        Refused.by(MeetingRule.MEETING_NOT_IN_STATE, () -> decide(reported(), FIRST_DAY, ENOUGH));
    }

    @Test
    void shareOfMembersIsRoundedUp() {
        assertEquals(8, rule(50, null).needed(15));
        assertEquals(8, rule(50, null).needed(16));
        assertEquals(11, rule(67, null).needed(16));
        assertEquals(3, rule(null, 3).needed(16));
        assertNull(rule(null, null).needed(16));
    }

    @Test
    void quorumIsEitherShareOrNumber() {
        Refused.by(MeetingRule.QUORUM_RULE_UNCLEAR, () -> rule(50, 3));
        Refused.by(MeetingRule.QUORUM_RULE_UNCLEAR, () -> rule(101, null));
        Refused.by(MeetingRule.QUORUM_RULE_UNCLEAR, () -> rule(null, 0));
    }

    @Test
    void nobodyAttendsOnDayWithoutMeeting() {
        Refused.by(MeetingRule.NOT_A_DAY_OF_THE_MEETING, () -> new Attendance(Ids.next(), inSession(),
            new RecordAttendance("VN", null, LocalDate.parse("2026-12-03"), AttendanceMark.PRESENT)));
    }

    private static Decision decide(Meeting meeting, LocalDate day, Quorum quorum) {
        RecordDecision command = new RecordDecision("1", null, day, DecisionKind.CONSENSUS, "Members share their contact points.", null);
        return new Decision(Ids.next(), meeting, command, quorum, NOW);
    }

    private static QuorumRule rule(Integer percent, Integer members) {
        return new QuorumRule("BP-AHG", new SetQuorumRule(percent, members));
    }
}
