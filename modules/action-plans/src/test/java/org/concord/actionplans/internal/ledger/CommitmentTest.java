package org.concord.actionplans.internal.ledger;

import static org.concord.actionplans.api.EntryKind.COMMITMENT;
import static org.concord.actionplans.api.EntryKind.PAYMENT;
import static org.concord.actionplans.api.EntryKind.PAYMENT_ORDER;
import static org.concord.actionplans.api.EntryKind.RELEASE;
import static org.concord.actionplans.internal.ledger.Lines.PATROLS;
import static org.concord.actionplans.internal.ledger.Lines.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.LedgerRule;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    @Test
    void takesManyPartPaymentsAndARelease() {
        Commitment contract = contractOver(100);

        contract.draw(PAYMENT_ORDER, 30, "VND");
        contract.draw(PAYMENT, 20, "VND");
        contract.draw(PAYMENT, 10, "VND");
        contract.draw(PAYMENT_ORDER, 50, "VND");
        contract.draw(RELEASE, 20, "VND");

        assertRefused(LedgerRule.COMMITMENT_EXCEEDED, () -> contract.draw(PAYMENT_ORDER, 1, "VND"));
        assertRefused(LedgerRule.COMMITMENT_EXCEEDED, () -> contract.draw(RELEASE, 1, "VND"));
    }

    @Test
    void paymentFollowsAnOrder() {
        Commitment contract = contractOver(100);

        assertRefused(LedgerRule.COMMITMENT_EXCEEDED, () -> contract.draw(PAYMENT, 1, "VND"));
    }

    @Test
    void contractOnWhichAnInvoiceWasAcceptedIsNotTakenBackWhole() {
        Commitment contract = contractOver(100);
        contract.draw(PAYMENT_ORDER, 30, "VND");

        assertRefused(LedgerRule.COMMITMENT_EXCEEDED, () -> contract.undo(COMMITMENT, 100, "VND"));
        contract.undo(PAYMENT_ORDER, 30, "VND");
        contract.undo(COMMITMENT, 100, "VND");

        assertRefused(LedgerRule.COMMITMENT_EXCEEDED, () -> contract.draw(PAYMENT_ORDER, 1, "VND"));
    }

    private static Commitment contractOver(long amount) {
        return new Commitment(UUID.randomUUID(), PATROLS, LocalDate.of(2026, 11, 26), amount);
    }
}
