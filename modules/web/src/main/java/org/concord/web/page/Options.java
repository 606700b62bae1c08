package org.concord.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a field lets people choose from: what is stored first, what is read second, in order. */
public final class Options {

    private Options() {
    }

    /** Each of {@code choices} by its code, with what people read. */
    public static <T> Map<String, String> inOrder(Stream<T> choices, Function<T, String> code, Function<T, String> read) {
        return choices.collect(Collectors.toMap(code, read, (one, same) -> one, LinkedHashMap::new));
    }

    /** The constants of an enum, by name. */
    public static Map<String, String> constants(Class<?> type, Say say) {
        return inOrder(Stream.of(type.getEnumConstants()), constant -> ((Enum<?>) constant).name(), say::of);
    }

    /** A person as lists are sorted: the family name first, and no other where somebody has one name only. */
    public static String person(String familyName, String givenName) {
        return givenName == null ? familyName : familyName + ", " + givenName;
    }
}
