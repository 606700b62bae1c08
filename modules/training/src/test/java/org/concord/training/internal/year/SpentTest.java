package org.concord.training.internal.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.PostingRow;
import org.concord.actionplans.api.Stage;
import org.concord.kernel.Ids;
import org.concord.kernel.Money;
import org.junit.jupiter.api.Test;

/** What an activity paid in a year, in how many currencies ever. */
class SpentTest {

    private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
    private static final AppliedRate RATE = new AppliedRate("USD", "VND", new BigDecimal("20000"), DAY, "A bank (invented)");

    @Test
    void paymentsAreAddedUpInTheCurrencyThatThePlanReportsInAndTheRateIsTold() {
        Spent spent = Spent.of(List.of(payment("250", "VND", "250", null), payment("1.00", "USD", "20000", RATE)));

        assertEquals(new Spent(vnd("20250"), false, List.of(RATE)), spent);
        assertEquals(vnd("6750"), spent.perPerson(3));
    }

    @Test
    void paymentThatWasTakenBackIsNotPaid() {
        assertEquals(vnd("100"), Spent.of(List.of(payment("250", "VND", "250", null), payment("-150", "VND", "-150", null))).paid());
    }

    @Test
    void missingRateMattersOnlyWhereThereAreSeveralCurrencies() {
        PostingRow dollars = payment("1.00", "USD", null, null);

        assertEquals(new Spent(new Money(new BigDecimal("1.00"), "USD"), false, List.of()), Spent.of(List.of(dollars)));
        assertEquals(new Spent(null, true, List.of()), Spent.of(List.of(dollars, payment("250", "VND", "250", null))));
    }

    @Test
    void nobodyHasNoShare() {
        assertEquals(null, Spent.of(List.of(payment("250", "VND", "250", null))).perPerson(0));
        assertEquals(null, Spent.of(List.of()).perPerson(3));
    }

    private static PostingRow payment(String amount, String currency, String reporting, AppliedRate rate) {
        return new PostingRow(Ids.next(), Ids.next(), 1, EntryKind.PAYMENT, DAY, Instant.EPOCH, Ids.next(), Ids.next(), "L1", Stage.SPENT,
            new Money(new BigDecimal(amount), currency), reporting == null ? null : vnd(reporting), rate, null, null, "maker", "checker");
    }

    private static Money vnd(String amount) {
        return new Money(new BigDecimal(amount), "VND");
    }
}
