package org.concord.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.concord.kernel.Money;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;

/**
 * Says values in the reader's words: dates no more exactly than they are known, constants by their text, amounts as the
 * language writes them.
 */
@Named
@RequestScoped
public class Say {

    @Inject
    private Reader reader;

    /** Any value a record holds; nothing for null. */
    public String of(Object value) {
        if (value instanceof PartialDate date) {
            return date(date);
        }
        if (value instanceof LocalDate day) {
            return formatted("format.day", day);
        }
        if (value instanceof Instant moment) {
            return formatted("format.moment", moment.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof Enum<?> constant) {
            return reader.read(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (value instanceof Boolean yes) {
            return reader.read(yes ? "value.yes" : "value.no");
        }
        if (value instanceof Money money) {
            return amounts().written(money) + " " + money.currency();
        }
        if (value instanceof BigDecimal number) {
            return amounts().written(number);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::of).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }

    /** An amount without its currency, for a column or a field that says it elsewhere. */
    public String figure(Money money) {
        return money == null ? "" : amounts().written(money);
    }

    /** Somebody by name, or that the name was taken away. */
    public String person(String name) {
        return name == null || name.isEmpty() ? reader.read("person.anonymised") : name;
    }

    /** A percentage; nothing where there is none. */
    public String percent(BigDecimal percentage) {
        return percentage == null ? "" : amounts().written(percentage) + "\u00a0%";
    }

    /** How many lines, entries or postings. */
    public String count(long number) {
        return amounts().written(BigDecimal.valueOf(number));
    }

    private Amounts amounts() {
        return Amounts.in(reader.getLanguage());
    }

    /** A stretch of time with both ends known, such as a meeting: {@code 26–28 Feb 2002}. */
    public String days(PartialDate from, PartialDate to) {
        if (from == null || to == null || from.equals(to)) {
            return of(from == null ? to : from);
        }
        boolean sameMonth = YearMonth.from(from.firstDay()).equals(YearMonth.from(to.firstDay()));
        return sameMonth && from.precision() == Precision.DAY && to.precision() == Precision.DAY
            ? from.firstDay().getDayOfMonth() + "–" + of(to)
            : of(from) + " – " + of(to);
    }

    /** A period that may have begun nobody knows when, or go on. */
    public String period(PartialDate from, PartialDate to) {
        if (from == null && to == null) {
            return reader.read("period.unknown");
        }
        if (to == null) {
            return reader.read("period.since", of(from));
        }
        return from == null ? reader.read("period.until", of(to)) : days(from, to);
    }

    /** The size of a file, in thousands of bytes. */
    public String size(long bytes) {
        return Math.max(1, bytes / 1000) + " kB";
    }

    /** Whose address it is: the host, without what every address has. */
    public String site(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#].*$", "");
    }

    /** The name of a month, 1 to 12, in the reader's language. */
    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, reader.getLocale());
    }

    /** The name of a language in that language. */
    public String language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> formatted("format.day", date.firstDay());
            case MONTH -> formatted("format.month", date.firstDay());
            case YEAR -> String.valueOf(date.firstDay().getYear());
        };
    }

    private String formatted(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(reader.read(pattern), reader.getLocale()).format(value);
    }
}
