package org.concord.training.internal.prior;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.training.api.ClaimCompletion;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.Gender;
import org.concord.training.api.PriorCompletionRule;
import org.concord.training.api.PriorCompletionState;
import org.concord.training.internal.people.Officer;
import org.junit.jupiter.api.Test;

class PriorCompletionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    @Test
    void claimIsConfirmedBySomebodyElseOnce() {
        PriorCompletion claim = claimedBy("hanoi");

        Refused.by(PriorCompletionRule.COMPLETION_JUDGED_BY_CLAIMANT, () -> claim.confirm("hanoi", NOW));
        Refused.by(PriorCompletionRule.COMPLETION_JUDGED_BY_CLAIMANT, () -> claim.reject("Not enough", "hanoi", NOW));
        claim.confirm("office", NOW);

        assertEquals(PriorCompletionState.CONFIRMED, claim.state());
        Refused.by(PriorCompletionRule.COMPLETION_STATE_FORBIDS, () -> claim.reject("Not enough", "office", NOW));
        Refused.by(PriorCompletionRule.COMPLETION_STATE_FORBIDS, claim::withdraw);
    }

    @Test
    void claimIsRejectedWithAReason() {
        PriorCompletion claim = claimedBy("hanoi");

        Refused.by(KernelRule.REQUIRED, () -> claimedBy("hanoi").reject(" ", "office", NOW));
        claim.reject("The number is of another course", "office", NOW);

        assertEquals(PriorCompletionState.REJECTED, claim.state());
        Refused.by(PriorCompletionRule.COMPLETION_STATE_FORBIDS, () -> claim.confirm("another", NOW));
    }

    @Test
    void whatWasConfirmedIsRevokedWithAReasonOnce() {
        PriorCompletion claim = claimedBy("hanoi");

        Refused.by(PriorCompletionRule.COMPLETION_STATE_FORBIDS, () -> claim.revoke("Forged", "office", NOW));
        claim.confirm("office", NOW);
        Refused.by(KernelRule.REQUIRED, () -> claim.revoke(" ", "office", NOW));
        claim.revoke("The certificate was forged", "office", NOW);

        assertEquals(PriorCompletionState.REVOKED, claim.state());
        Refused.by(PriorCompletionRule.COMPLETION_STATE_FORBIDS, () -> claim.revoke("Again", "office", NOW));
        Refused.by(PriorCompletionRule.COMPLETION_STATE_FORBIDS, () -> claim.confirm("another", NOW));
    }

    @Test
    void claimIsTakenBackUntilItIsJudged() {
        PriorCompletion claim = claimedBy("hanoi");

        claim.withdraw();

        assertEquals(PriorCompletionState.WITHDRAWN, claim.state());
        Refused.by(PriorCompletionRule.COMPLETION_STATE_FORBIDS, () -> claim.confirm("office", NOW));
    }

    @Test
    void whatIsStillToComeWasNotCompleted() {
        claimed("hanoi", TODAY, "Police academy (invented)", "No. 7");
        Refused.by(PriorCompletionRule.COMPLETED_IN_THE_FUTURE, () -> claimed("hanoi", TODAY.plusDays(1), "Police academy (invented)", "No. 7"));
        Refused.by(KernelRule.REQUIRED, () -> claimed("hanoi", null, "Police academy (invented)", "No. 7"));
    }

    @Test
    void claimSaysWhereAndByWhatThatCanBeSeen() {
        Refused.by(KernelRule.REQUIRED, () -> claimed("hanoi", TODAY, " ", "No. 7"));
        Refused.by(KernelRule.REQUIRED, () -> claimed("hanoi", TODAY, "Police academy (invented)", null));
    }

    @Test
    void whatCountedCountsAfterItsWordsAreGoneAndWhatNobodyJudgedIsTakenBack() {
        PriorCompletion confirmed = claimedBy("hanoi");
        confirmed.confirm("office", NOW);
        PriorCompletion open = claimedBy("hanoi");

        confirmed.forgetWords();
        open.forgetWords();

        assertEquals(PriorCompletionState.CONFIRMED, confirmed.state());
        assertEquals(PriorCompletionState.WITHDRAWN, open.state());
    }

    @Test
    void commandThatSaysSomethingElseIsNoRepetition() {
        PriorCompletion claim = claimedBy("hanoi");

        claim.mustSay(said(" Police academy (invented)", "No. 7"));
        Refused.by(KernelRule.KEY_REUSED, () -> claim.mustSay(said("Police academy (invented)", "No. 8")));
        Refused.by(KernelRule.KEY_REUSED, () -> claim.mustSay(said("Another academy (invented)", "No. 7")));
        claim.forgetWords();
        Refused.by(KernelRule.KEY_REUSED, () -> claim.mustSay(said("Police academy (invented)", "No. 7")));
    }

    private static ClaimCompletion said(String institution, String proof) {
        return new ClaimCompletion(Ids.next(), "T-INTERVIEW", TODAY, institution, proof);
    }

    private static PriorCompletion claimedBy(String who) {
        return claimed(who, TODAY.minusYears(1), "Police academy (invented)", "No. 7");
    }

    private static PriorCompletion claimed(String who, LocalDate completedOn, String institution, String proof) {
        Officer officer = new Officer(Ids.next(),
            new EnterOfficer("VN", "An", "Example", null, Gender.WOMAN, "Invented police", null, null, "vi", false, TODAY, false), TODAY);
        return new PriorCompletion(Ids.next(), officer, new ClaimCompletion(officer.id(), "T-INTERVIEW", completedOn, institution, proof), who, NOW);
    }
}
