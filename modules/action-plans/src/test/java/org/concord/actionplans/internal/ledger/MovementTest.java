package org.concord.actionplans.internal.ledger;

import static org.concord.actionplans.api.EntryKind.ALLOTMENT;
import static org.concord.actionplans.api.EntryKind.APPROPRIATION;
import static org.concord.actionplans.api.EntryKind.CARRY_OVER;
import static org.concord.actionplans.api.EntryKind.COMMITMENT;
import static org.concord.actionplans.api.EntryKind.EXCHANGE;
import static org.concord.actionplans.api.EntryKind.SUPPLEMENTARY;
import static org.concord.actionplans.api.EntryKind.VIREMENT;
import static org.concord.actionplans.api.Stage.ALLOTTED;
import static org.concord.actionplans.api.Stage.COMMITTED;
import static org.concord.actionplans.api.Stage.SOURCE;
import static org.concord.actionplans.api.Stage.SPENT;
import static org.concord.actionplans.api.Stage.UNALLOTTED;
import static org.concord.actionplans.internal.ledger.Lines.OF_ANOTHER_PLAN;
import static org.concord.actionplans.internal.ledger.Lines.PARTNERS_SHELTERS;
import static org.concord.actionplans.internal.ledger.Lines.PATROLS;
import static org.concord.actionplans.internal.ledger.Lines.PATROLS_NEXT_YEAR;
import static org.concord.actionplans.internal.ledger.Lines.SHELTERS;
import static org.concord.actionplans.internal.ledger.Lines.TRAINING_IN_DOLLARS;
import static org.concord.actionplans.internal.ledger.Lines.assertRefused;
import static org.concord.actionplans.internal.ledger.Lines.onward;
import static org.concord.actionplans.internal.ledger.Lines.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.LedgerRule;
import org.concord.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovementTest {

    @ParameterizedTest
    @EnumSource(names = {"APPROPRIATION", "SUPPLEMENTARY", "ALLOTMENT", "COMMITMENT", "RELEASE", "PAYMENT_ORDER", "PAYMENT"})
    void eachKindMovesMoneyFromItsStageToTheNext(EntryKind kind) {
        Movement movement = new Movement(kind, onward(PATROLS, kind.from(), kind.to(), 300));

        assertEquals(Money.ofMinor(300, "VND"), movement.amount());
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROPRIATION", "ALLOTMENT", "COMMITMENT", "RELEASE", "PAYMENT_ORDER", "PAYMENT"})
    void noKindButSupplementaryMovesMoneyBack(EntryKind kind) {
        assertRefused(LedgerRule.KIND_DOES_NOT_FIT_POSTINGS, () -> new Movement(kind, onward(PATROLS, kind.to(), kind.from(), 300)));
    }

    @Test
    void supplementaryBudgetMayTakeMoneyAway() {
        new Movement(SUPPLEMENTARY, onward(PATROLS, UNALLOTTED, SOURCE, 300));
    }

    @Test
    void stagesAreNotSkipped() {
        assertRefused(LedgerRule.KIND_DOES_NOT_FIT_POSTINGS, () -> new Movement(ALLOTMENT, onward(PATROLS, UNALLOTTED, SPENT, 1)));
    }

    @Test
    void postingsSumToZeroInEachCurrency() {
        var refused = assertRefused(LedgerRule.ENTRY_UNBALANCED,
            () -> new Movement(ALLOTMENT, List.of(part(PATROLS, UNALLOTTED, -300), part(PATROLS, ALLOTTED, 299))));

        assertEquals(List.of("VND", Money.ofMinor(-1, "VND")), refused.details());
        assertRefused(LedgerRule.ENTRY_UNBALANCED,
            () -> new Movement(VIREMENT, List.of(part(PATROLS, UNALLOTTED, -300), part(TRAINING_IN_DOLLARS, UNALLOTTED, 300))));
    }

    @Test
    void entryHasTwoPostingsAtLeastAndNoneOfNothing() {
        assertRefused(LedgerRule.ENTRY_IS_EMPTY, () -> new Movement(ALLOTMENT, List.of()));
        assertRefused(LedgerRule.POSTING_IS_ZERO, () -> new Movement(ALLOTMENT, onward(PATROLS, UNALLOTTED, ALLOTTED, 0)));
    }

    @Test
    void appropriationMayGiveToManyLinesAndACommitmentIsAboutOne() {
        new Movement(APPROPRIATION, both(onward(PATROLS, SOURCE, UNALLOTTED, 5), onward(SHELTERS, SOURCE, UNALLOTTED, 7)));

        assertRefused(LedgerRule.KIND_DOES_NOT_FIT_POSTINGS,
            () -> new Movement(COMMITMENT, both(onward(PATROLS, ALLOTTED, COMMITTED, 5), onward(SHELTERS, ALLOTTED, COMMITTED, 7))));
    }

    @Test
    void moneyDoesNotPassFromLineToLineUnseen() {
        assertRefused(LedgerRule.KIND_DOES_NOT_FIT_POSTINGS,
            () -> new Movement(ALLOTMENT, List.of(part(PATROLS, UNALLOTTED, -5), part(SHELTERS, ALLOTTED, 5))));
    }

    @Test
    void virementStaysInOneStageSourceYearAndPlan() {
        new Movement(VIREMENT, List.of(part(PATROLS, ALLOTTED, -5), part(SHELTERS, ALLOTTED, 5)));

        assertRefused(LedgerRule.KIND_DOES_NOT_FIT_POSTINGS,
            () -> new Movement(VIREMENT, List.of(part(PATROLS, UNALLOTTED, -5), part(SHELTERS, ALLOTTED, 5))));
        assertRefused(LedgerRule.KIND_DOES_NOT_FIT_POSTINGS,
            () -> new Movement(VIREMENT, List.of(part(PATROLS, COMMITTED, -5), part(SHELTERS, COMMITTED, 5))));
        assertRefused(LedgerRule.MONEY_STAYS_IN_ITS_SOURCE,
            () -> new Movement(VIREMENT, List.of(part(PARTNERS_SHELTERS, UNALLOTTED, -5), part(SHELTERS, UNALLOTTED, 5))));
        assertRefused(LedgerRule.MONEY_STAYS_IN_ITS_YEAR,
            () -> new Movement(VIREMENT, List.of(part(PATROLS, UNALLOTTED, -5), part(PATROLS_NEXT_YEAR, UNALLOTTED, 5))));
        assertRefused(LedgerRule.ENTRY_OF_TWO_PLANS,
            () -> new Movement(VIREMENT, List.of(part(PATROLS, UNALLOTTED, -5), part(OF_ANOTHER_PLAN, UNALLOTTED, 5))));
    }

    @Test
    void carryOverGoesToTheNextYearOnly() {
        new Movement(CARRY_OVER, List.of(part(PATROLS, UNALLOTTED, -5), part(PATROLS_NEXT_YEAR, UNALLOTTED, 5)));

        assertRefused(LedgerRule.MONEY_STAYS_IN_ITS_YEAR,
            () -> new Movement(CARRY_OVER, List.of(part(PATROLS_NEXT_YEAR, UNALLOTTED, -5), part(PATROLS, UNALLOTTED, 5))));
    }

    @Test
    void exchangeIsTwoBalancedLegs() {
        List<Part> legs = both(onward(PATROLS, UNALLOTTED, SOURCE, 21_000), onward(TRAINING_IN_DOLLARS, SOURCE, UNALLOTTED, 100));

        assertEquals(Money.ofMinor(21_000, "VND"), new Movement(EXCHANGE, legs).amount());
        assertRefused(LedgerRule.KIND_DOES_NOT_FIT_POSTINGS,
            () -> new Movement(EXCHANGE, both(onward(PATROLS, UNALLOTTED, SOURCE, 5), onward(SHELTERS, SOURCE, UNALLOTTED, 5))));
    }

    private static List<Part> both(List<Part> one, List<Part> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
