package org.concord.actionplans.internal.ledger;

import static org.concord.actionplans.api.Stage.ALLOTTED;
import static org.concord.actionplans.api.Stage.COMMITTED;
import static org.concord.actionplans.api.Stage.SOURCE;
import static org.concord.actionplans.api.Stage.UNALLOTTED;
import static org.concord.actionplans.internal.ledger.Lines.PATROLS;
import static org.concord.actionplans.internal.ledger.Lines.SHELTERS;
import static org.concord.actionplans.internal.ledger.Lines.assertRefused;
import static org.concord.actionplans.internal.ledger.Lines.holding;
import static org.concord.actionplans.internal.ledger.Lines.onward;
import static org.concord.actionplans.internal.ledger.Lines.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.concord.actionplans.api.LedgerRule;
import org.concord.kernel.Money;
import org.junit.jupiter.api.Test;

class AccountsTest {

    @Test
    void theLastDongMayBeCommittedAndNotOneMore() {
        Accounts accounts = holding(ALLOTTED, 100, PATROLS);

        accounts.book(onward(PATROLS, ALLOTTED, COMMITTED, 100));

        assertRefused(LedgerRule.NOT_ENOUGH_MONEY, () -> accounts.book(onward(PATROLS, ALLOTTED, COMMITTED, 1)));
        assertEquals(0, accounts.balances().get(PATROLS.id()).of(ALLOTTED));
        assertEquals(100, accounts.balances().get(PATROLS.id()).of(COMMITTED));
    }

    @Test
    void whoeverGetsNothingReadsHowMuchIsLeft() {
        var refused = assertRefused(LedgerRule.NOT_ENOUGH_MONEY, () -> holding(ALLOTTED, 70, PATROLS).book(onward(PATROLS, ALLOTTED, COMMITTED, 100)));

        assertEquals(List.of(vnd(100), vnd(70), vnd(30), "1.1-2026"), refused.details());
    }

    @Test
    void entryThatIsRefusedMovesNothing() {
        Accounts accounts = holding(UNALLOTTED, 100, PATROLS, SHELTERS);

        assertRefused(LedgerRule.NOT_ENOUGH_MONEY, () -> accounts.book(List.of(part(PATROLS, UNALLOTTED, -100), part(PATROLS, ALLOTTED, 100),
            part(SHELTERS, UNALLOTTED, -1), part(SHELTERS, ALLOTTED, 1))));

        assertEquals(100, accounts.balances().get(PATROLS.id()).of(UNALLOTTED));
    }

    @Test
    void onlyTheSourceIsEverNegative() {
        Accounts accounts = holding(SOURCE, 0, PATROLS);

        accounts.book(onward(PATROLS, SOURCE, UNALLOTTED, 300_000_000_000L));

        assertEquals(-300_000_000_000L, accounts.balances().get(PATROLS.id()).of(SOURCE));
    }

    @Test
    void lineHoldsNoMoreThanCanBeTold() {
        Accounts accounts = holding(SOURCE, 1 - Money.MOST, PATROLS);

        accounts.book(onward(PATROLS, SOURCE, UNALLOTTED, 1));

        assertRefused(LedgerRule.ACCOUNT_TOO_LARGE, () -> accounts.book(onward(PATROLS, SOURCE, UNALLOTTED, 1)));
    }

    @Test
    void lineIsNotGivenMoreThanCanBeToldByAnotherEither() {
        Accounts accounts = holding(ALLOTTED, Money.MOST, PATROLS, SHELTERS);
        accounts.balances().get(SHELTERS.id()).add(UNALLOTTED, 1);

        assertRefused(LedgerRule.ACCOUNT_TOO_LARGE, () -> accounts.book(List.of(part(SHELTERS, UNALLOTTED, -1), part(PATROLS, UNALLOTTED, 1))));
        accounts.book(onward(PATROLS, ALLOTTED, COMMITTED, Money.MOST));
    }

    @Test
    void originalBudgetIsNoMoreThanCanBeToldThoughMoneyWasTakenAwayMeanwhile() {
        Accounts accounts = holding(SOURCE, 0, PATROLS);
        accounts.balances().get(PATROLS.id()).appropriate(Money.MOST);

        assertRefused(LedgerRule.ACCOUNT_TOO_LARGE, () -> accounts.mustStayTellable(List.of(part(PATROLS, UNALLOTTED, 1))));
    }

    private static Money vnd(long dong) {
        return Money.ofMinor(dong, "VND");
    }
}
