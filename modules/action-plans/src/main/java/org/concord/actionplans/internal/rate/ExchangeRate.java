package org.concord.actionplans.internal.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.KeepRate;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.internal.plan.Days;
import org.concord.kernel.CountryCode;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** How many of one currency a unit of another was worth on a day, and who says so. It stays as it was stored. */
@Entity
@Table(schema = "actionplans", name = "exchange_rate")
public class ExchangeRate {

    private static final int DECIMALS = 12;
    private static final int DIGITS_BEFORE = 16;
    private static final BigDecimal FAR = BigDecimal.TEN;

    @Id
    private UUID id;
    private String base;
    private String quote;
    @Column(name = "rate_day")
    private LocalDate day;
    private BigDecimal rate;
    private String source;
    @Column(name = "kept_at")
    private Instant keptAt;

    protected ExchangeRate() {
    }

    public ExchangeRate(UUID id, KeepRate command, Instant now) {
        this.id = id;
        base = currency("base", command.base());
        quote = currency("quote", command.quote());
        if (base.equals(quote)) {
            throw RuleBroken.at("quote", LedgerRule.RATE_UNREADABLE, base + "/" + quote);
        }
        day = Days.ofBooks("day", Required.value("day", command.day()));
        rate = readable(Required.value("rate", command.rate()));
        source = Text.required("source", command.source(), 500);
        keptAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private static String currency(String field, String code) {
        Required.value(field, code);
        try {
            Money.digits(code);
        } catch (RuleBroken unknown) {
            throw RuleBroken.at(field, unknown.rule(), code);
        }
        return code;
    }

    private static BigDecimal readable(BigDecimal given) {
        boolean fits = given.signum() > 0 && given.stripTrailingZeros().scale() <= DECIMALS
            && (long) given.precision() - given.scale() <= DIGITS_BEFORE;
        if (!fits) {
            throw RuleBroken.at("rate", LedgerRule.RATE_UNREADABLE, given);
        }
        return given.setScale(DECIMALS);
    }

    /** Refuses a rate with a digit too many, or a separator of thousands read as a point. */
    void mustBeNear(ExchangeRate other) {
        if (rate.compareTo(other.rate.multiply(FAR)) >= 0 || rate.multiply(FAR).compareTo(other.rate) <= 0) {
            throw RuleBroken.at("rate", LedgerRule.RATE_FAR_FROM_OTHERS, other.rate.stripTrailingZeros().toPlainString(), other.day);
        }
    }

    /** Refuses a rate of which neither currency is legal tender in one of these participants. */
    void mustBeOfOne(Set<String> participants) {
        if (participants.stream().flatMap(one -> CountryCode.tender(one).stream()).noneMatch(Set.of(base, quote)::contains)) {
            throw RuleBroken.at("base", LedgerRule.RATE_OF_OTHER_COUNTRIES, base, quote);
        }
    }

    /** Why another of the same currencies, day and source is not stored beside it. */
    RuleBroken refusal(ExchangeRate other) {
        return rate.compareTo(other.rate) == 0 ? new RuleBroken(KernelRule.ALREADY_THERE) : RuleBroken.at("rate", LedgerRule.RATE_ALREADY_THERE);
    }

    /** Whether it converts between these two, in either direction. */
    public boolean isBetween(String one, String other) {
        return base.equals(one) && quote.equals(other) || base.equals(other) && quote.equals(one);
    }

    /** An amount of one of its currencies in the other, rounded half up to the minor unit. */
    public Money convert(Money amount, String into) {
        if (!isBetween(amount.currency(), into)) {
            throw RuleBroken.at("currency", LedgerRule.RATE_MISSING, amount.currency(), into);
        }
        return base.equals(amount.currency()) ? amount.times(rate, into) : amount.over(rate, into);
    }

    /** As it is printed beside a figure that it converted. */
    public AppliedRate applied() {
        return new AppliedRate(base, quote, rate, day, source);
    }

    public UUID id() {
        return id;
    }

    String base() {
        return base;
    }

    String quote() {
        return quote;
    }

    public LocalDate day() {
        return day;
    }

    String source() {
        return source;
    }

    /** When it was stored; null where that was before anybody noted it. */
    Instant keptAt() {
        return keptAt;
    }
}
