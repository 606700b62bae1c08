package org.concord.actionplans.internal.ledger;

import static org.concord.actionplans.internal.ledger.Lines.PATROLS;
import static org.concord.actionplans.internal.ledger.Lines.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.AccessRule;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.EntryState;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.SubmitEntry;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    @Test
    void makerIsNotCheckerNotForSomebodyElseEither() {
        Submission made = submittedBy("putri");

        assertRefused(LedgerRule.MAKER_IS_NOT_CHECKER, () -> made.post("putri", null, NOW));
        assertRefused(LedgerRule.MAKER_IS_NOT_CHECKER, () -> made.post("delegate", "putri", NOW));
        assertRefused(LedgerRule.MAKER_IS_NOT_CHECKER, () -> made.giveBack("putri", null, "wrong line", NOW));
    }

    @Test
    void isNotPostedInAnotherCurrencyThanItWasMadeIn() {
        Submission made = submittedBy("putri");

        made.mustStillBeIn(Lines.PATROLS);
        assertRefused(LedgerRule.LINE_CURRENCY_CHANGED, () -> made.mustStillBeIn(Lines.TRAINING_IN_DOLLARS));
    }

    @Test
    void isPostedOnce() {
        Submission made = submittedBy("putri");
        made.post("controller", null, NOW);

        assertEquals(EntryState.POSTED, made.state());
        assertRefused(LedgerRule.ENTRY_STATE_FORBIDS, () -> made.post("another", null, NOW));
        assertRefused(LedgerRule.ENTRY_STATE_FORBIDS, () -> made.withdraw("putri", NOW));
    }

    @Test
    void isReturnedWithAReason() {
        assertRefused(KernelRule.REQUIRED, () -> submittedBy("putri").giveBack("controller", null, " ", NOW));
    }

    @Test
    void onlyItsMakerTakesItBackAndAlsoAfterItWasReturned() {
        Submission made = submittedBy("putri");
        made.giveBack("controller", null, "wrong line", NOW);

        assertRefused(AccessRule.NOT_ALLOWED, () -> made.withdraw("controller", NOW));
        made.withdraw("putri", NOW);

        assertEquals(EntryState.WITHDRAWN, made.state());
    }

    @Test
    void sameIdWithOtherContentOrFromSomebodyElseIsRefused() {
        Submission made = submittedBy("putri");

        made.mustBe("a", "putri");
        assertRefused(KernelRule.KEY_REUSED, () -> made.mustBe("b", "putri"));
        assertRefused(KernelRule.KEY_REUSED, () -> made.mustBe("a", "controller"));
    }

    @Test
    void everythingARequestSaysTellsItApart() {
        assertEquals(RequestHash.of(allotment("W-1")), RequestHash.of(allotment("W-1")));
        assertNotEquals(RequestHash.of(allotment("W-1")), RequestHash.of(allotment("W-2")));
    }

    @Test
    void textThatLooksLikeTwoFieldsIsAnotherRequest() {
        assertNotEquals(RequestHash.of(saying("W-1, text=paid", null)), RequestHash.of(saying("W-1", "paid, text=null")));
        assertNotEquals(RequestHash.of(saying("null", null)), RequestHash.of(saying(null, null)));
    }

    private static Submission submittedBy(String maker) {
        return new Submission(UUID.randomUUID(), "a", allotment("W-1"), PATROLS, Money.ofMinor(5, "VND"), maker, NOW);
    }

    private static SubmitEntry allotment(String reference) {
        return saying(reference, null);
    }

    private static SubmitEntry saying(String reference, String text) {
        return new SubmitEntry(EntryKind.ALLOTMENT, LocalDate.of(2026, 11, 26), null, reference, text, null, null, null, List.of());
    }
}
