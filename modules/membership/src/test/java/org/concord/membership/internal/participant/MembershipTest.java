package org.concord.membership.internal.participant;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Period;
import org.concord.kernel.Refused;
import org.concord.membership.api.CorrectMembership;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.api.MembershipState;
import org.concord.membership.api.ProposeMembership;
import org.concord.membership.api.RecordMembership;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final LocalDate ESTABLISHED = LocalDate.of(2002, 2, 1);

    @Test
    void proposalIsNoMembershipYet() {
        assertEquals(Optional.empty(), proposed().period());
    }

    @Test
    void proposalIsAdmittedFromADate() {
        Membership membership = proposed();

        membership.admit(PartialDate.parse("2020-05"));

        assertEquals(MembershipState.ACTIVE, membership.state());
        assertEquals(Optional.of(Period.since(PartialDate.parse("2020-05"))), membership.period());
    }

    @Test
    void proposalTurnedDownHasNeverBeenAMembership() {
        Membership membership = proposed();

        membership.end(null, "not this year");

        assertEquals(MembershipState.ENDED, membership.state());
        assertEquals(Optional.empty(), membership.period());
    }

    @Test
    void memberIsNotAdmittedTwice() {
        Refused.by(MembershipRule.MEMBERSHIP_STATE_FORBIDS, () -> recorded("2010", null).admit(PartialDate.parse("2011")));
    }

    @Test
    void memberIsSuspendedAndResumes() {
        Membership membership = recorded("2010", null);

        membership.suspend(LocalDate.of(2012, 1, 1), "no contribution");
        assertEquals(MembershipState.SUSPENDED, membership.state());

        membership.resume(LocalDate.of(2012, 6, 1));
        assertEquals(MembershipState.ACTIVE, membership.state());
    }

    @Test
    void suspensionBeginsWithinTheMembership() {
        Refused.by(MembershipRule.SUSPENSION_OUTSIDE_MEMBERSHIP, () -> recorded("2010", null).suspend(LocalDate.of(2009, 1, 1), null));
    }

    @Test
    void suspensionsDoNotOverlap() {
        Membership membership = recorded("2010", null);
        membership.suspend(LocalDate.of(2012, 1, 1), null);
        membership.resume(LocalDate.of(2012, 6, 1));

        Refused.by(MembershipRule.SUSPENSION_OUTSIDE_MEMBERSHIP, () -> membership.suspend(LocalDate.of(2012, 5, 31), null));
        assertDoesNotThrow(() -> membership.suspend(LocalDate.of(2012, 6, 1), null));
    }

    @Test
    void nobodyResumesBeforeBeingSuspended() {
        Membership membership = recorded("2010", null);
        membership.suspend(LocalDate.of(2012, 1, 1), null);

        Refused.by(MembershipRule.SUSPENSION_OUTSIDE_MEMBERSHIP, () -> membership.resume(LocalDate.of(2011, 12, 31)));
    }

    @Test
    void suspendedMembershipEndsWithItsSuspension() {
        Membership membership = recorded("2010", null);
        membership.suspend(LocalDate.of(2012, 1, 1), null);

        membership.end(PartialDate.parse("2013"), null);

        assertEquals(MembershipState.ENDED, membership.state());
        assertEquals(PartialDate.parse("2013"), membership.period().orElseThrow().to());
    }

    @Test
    void endedMembershipStaysAsItIs() {
        Membership membership = recorded("2010", "2012");

        Refused.by(MembershipRule.MEMBERSHIP_STATE_FORBIDS, () -> membership.end(PartialDate.parse("2015"), null));
        Refused.by(MembershipRule.MEMBERSHIP_STATE_FORBIDS, () -> membership.suspend(LocalDate.of(2011, 1, 1), null));
    }

    @Test
    void membershipDoesNotEndBeforeItBegan() {
        Refused.by(KernelRule.ENDS_BEFORE_START, () -> recorded("2010", null).end(PartialDate.parse("2009"), null));
    }

    @Test
    void periodsOfOneParticipantDoNotOverlap() {
        Membership first = recorded("2010", "2012-05-31");

        Refused.by(MembershipRule.MEMBERSHIP_OVERLAPS, () -> recorded("2012-05-31", null).mustNotOverlap(first));
        assertDoesNotThrow(() -> recorded("2012-06-01", null).mustNotOverlap(first));
    }

    @Test
    void proposalStandsBesideAMembership() {
        assertDoesNotThrow(() -> proposed().mustNotOverlap(recorded("2010", null)));
    }

    @Test
    void recordedMembershipWithAnEndHasEnded() {
        assertEquals(MembershipState.ENDED, recorded("2010", "2012").state());
        assertTrue(recorded(null, "2012").period().isPresent());
    }

    @Test
    void startIsToldMoreExactlyWhenASourceIsFound() {
        Membership membership = recorded(null, null);

        membership.correct(corrected("2003-04-28", null), ESTABLISHED);

        assertEquals(Optional.of(Period.since(PartialDate.parse("2003-04-28"))), membership.period());
        assertEquals(MembershipState.ACTIVE, membership.state());
    }

    @Test
    void correctionEndsNothingAndBeginsNothing() {
        Refused.by(MembershipRule.MEMBERSHIP_STATE_FORBIDS, () -> recorded("2010", null).correct(corrected("2010", "2012"), ESTABLISHED));
        Refused.by(MembershipRule.MEMBERSHIP_STATE_FORBIDS, () -> recorded("2010", "2012").correct(corrected("2010", null), ESTABLISHED));
        Refused.by(MembershipRule.MEMBERSHIP_STATE_FORBIDS, () -> proposed().correct(corrected("2010", null), ESTABLISHED));
    }

    @Test
    void correctionKeepsSuspensionsWithinTheMembership() {
        Membership membership = recorded("2010", null);
        membership.suspend(LocalDate.of(2012, 1, 1), null);

        Refused.by(MembershipRule.SUSPENSION_OUTSIDE_MEMBERSHIP, () -> membership.correct(corrected("2013", null), ESTABLISHED));
    }

    private static CorrectMembership corrected(String from, String to) {
        return new CorrectMembership(null, date(from), date(to), "a report", null, null);
    }

    private static Membership proposed() {
        return new Membership(Ids.next(), new ProposeMembership("BALI", "VN", MembershipRole.MEMBER, null, null, null));
    }

    private static Membership recorded(String from, String to) {
        return new Membership(Ids.next(), new RecordMembership("BALI", "VN", MembershipRole.MEMBER, null, date(from), date(to), null, null,
            null), ESTABLISHED);
    }

    private static PartialDate date(String written) {
        return written == null ? null : PartialDate.parse(written);
    }
}
