package org.concord.training.internal.year;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.PostingRow;
import org.concord.kernel.Money;

/**
 * What an activity paid in a year.
 *
 * @param paid null where nothing was, or a rate is missing
 * @param rates those that converted it
 */
record Spent(Money paid, boolean rateMissing, List<AppliedRate> rates) {

    static final Spent NOTHING = new Spent(null, false, List.of());

    /** Each payment as it was converted when it was booked. Where one was not, no rate is needed as long as all are in one currency. */
    static Spent of(Collection<PostingRow> payments) {
        if (payments.isEmpty()) {
            return NOTHING;
        }
        Optional<Money> converted = sum(payments, PostingRow::reporting);
        if (converted.isPresent()) {
            return new Spent(converted.get(), false, payments.stream().map(PostingRow::rate).filter(Objects::nonNull).distinct().toList());
        }
        Optional<Money> own = sum(payments, PostingRow::amount);
        return new Spent(own.orElse(null), own.isEmpty(), List.of());
    }

    private static Optional<Money> sum(Collection<PostingRow> payments, Function<PostingRow, Money> amount) {
        List<Money> amounts = payments.stream().map(amount).toList();
        boolean oneCurrency = amounts.stream().noneMatch(Objects::isNull) && amounts.stream().map(Money::currency).distinct().count() == 1;
        return oneCurrency ? amounts.stream().reduce(Money::plus) : Optional.empty();
    }

    /** Together with what another activity paid in the same currency. */
    Spent plus(Spent other) {
        return new Spent(paid.plus(other.paid), false, List.of());
    }

    /** For each of so many people, rounded half up; null for nobody. */
    Money perPerson(int people) {
        return paid == null || people == 0 ? null : paid.over(BigDecimal.valueOf(people), paid.currency());
    }
}
