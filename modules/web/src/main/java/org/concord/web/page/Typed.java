package org.concord.web.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;

/** Turns what people type into values. */
public final class Typed {

    private record Reading(Rule otherwise, Function<String, ?> read) {
    }

    private static final Map<Class<?>, Reading> READINGS = Map.ofEntries(
        Map.entry(String.class, new Reading(KernelRule.NOT_TEXT, Typed::plain)),
        Map.entry(Integer.class, new Reading(KernelRule.NOT_A_NUMBER, Integer::valueOf)),
        Map.entry(int.class, new Reading(KernelRule.NOT_A_NUMBER, Integer::valueOf)),
        Map.entry(Long.class, new Reading(KernelRule.NOT_A_NUMBER, Long::valueOf)),
        Map.entry(long.class, new Reading(KernelRule.NOT_A_NUMBER, Long::valueOf)),
        Map.entry(BigDecimal.class, new Reading(KernelRule.NOT_A_NUMBER, BigDecimal::new)),
        Map.entry(Boolean.class, new Reading(KernelRule.NOT_ONE_OF, Typed::truth)),
        Map.entry(boolean.class, new Reading(KernelRule.NOT_ONE_OF, Typed::truth)),
        Map.entry(LocalDate.class, new Reading(KernelRule.DATE_DOES_NOT_EXIST, Typed::day)),
        Map.entry(LocalTime.class, new Reading(KernelRule.TIME_DOES_NOT_EXIST, LocalTime::parse)),
        Map.entry(PartialDate.class, new Reading(KernelRule.DATE_DOES_NOT_EXIST, PartialDate::parse)),
        Map.entry(UUID.class, new Reading(KernelRule.NOT_ONE_OF, Typed::uuid)));

    private Typed() {
    }

    /** {@code text} as a value of {@code type}, null when empty; what cannot be read breaks a rule at {@code field}. */
    @SuppressWarnings("unchecked")
    public static <T> T as(Class<T> type, String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Reading reading = type.isEnum() ? new Reading(KernelRule.NOT_ONE_OF, name -> constant(type, name)) : READINGS.get(type);
        try {
            return (T) reading.read().apply(text.strip());
        } catch (RuleBroken broken) {
            throw RuleBroken.at(field, broken.rule(), broken.details().toArray());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw RuleBroken.at(field, reading.otherwise(), text, type.isEnum() ? List.of(type.getEnumConstants()) : "");
        }
    }

    /** Without NUL, which a database refuses even to look for. */
    private static String plain(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    /** Whoever writes {@code yes} does not mean no. */
    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException();
        }
        return Boolean.valueOf(text);
    }

    /** Of a year that has four digits, as all dates that are kept. */
    private static LocalDate day(String text) {
        PartialDate day = PartialDate.parse(text);
        if (day.precision() != Precision.DAY) {
            throw new IllegalArgumentException();
        }
        return day.firstDay();
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(name)).findFirst()
            .orElseThrow(IllegalArgumentException::new);
    }

    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (text.length() != id.toString().length()) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }
}
