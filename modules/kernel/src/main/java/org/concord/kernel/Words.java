package org.concord.kernel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Codes that have no space in them, kept in one column with a space between. */
public final class Words {

    private Words() {
    }

    /** What {@link #joined} wrote. */
    public static List<String> of(String written) {
        return Stream.of(written.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** The constants that {@link #codes} wrote. */
    public static <E extends Enum<E>> List<E> of(Class<E> type, String written) {
        return of(written).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    /** The names of constants, each once, in the order of their list; none for null. */
    public static <E extends Enum<E>> String codes(List<E> constants) {
        return constants == null ? "" : joined(constants.stream().filter(Objects::nonNull).sorted().map(Enum::name));
    }

    /** Each word once, in the order given. */
    public static String joined(Stream<String> words) {
        return String.join(" ", words.distinct().toList());
    }
}
