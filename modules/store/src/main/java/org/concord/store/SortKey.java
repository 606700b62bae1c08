package org.concord.store;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.RuleBroken;

/** One component of a row that a list can be sorted by, and how its value is written into a page token and read back. */
record SortKey(Class<?> row, String field, String jpql, Object whenNull) {

    static final String WHEN_NULL = "sortsLast";

    String expression() {
        return whenNull == null ? jpql : "coalesce(" + jpql + ", :" + WHEN_NULL + ")";
    }

    String write(Object of) {
        Object value = valueIn(of);
        if (value == null) {
            value = whenNull;
        }
        return value instanceof PartialDate date ? date.firstDay().toString() : String.valueOf(value);
    }

    Object read(String written) {
        Class<?> type = whenNull == null ? component().getReturnType() : whenNull.getClass();
        try {
            return as(type, written);
        } catch (RuntimeException notWrittenByUs) {
            throw RuleBroken.at("after", KernelRule.UNKNOWN_PAGE);
        }
    }

    private static Object as(Class<?> type, String written) {
        if (type == LocalDate.class || type == PartialDate.class) {
            return PartialDate.parse(written).firstDay();
        }
        if (type == UUID.class) {
            return UUID.fromString(written);
        }
        if (type == Instant.class) {
            return Instant.parse(written);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(written);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(written);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(one -> one.toString().equals(written)).findFirst().orElseThrow();
        }
        return written;
    }

    private Object valueIn(Object of) {
        try {
            return component().invoke(of);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(row + " hides " + field, hidden);
        }
    }

    private Method component() {
        try {
            Method component = row.getMethod(field);
            component.setAccessible(true); // a row that only its own package sees
            return component;
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(row + " has no component " + field, missing);
        }
    }
}
