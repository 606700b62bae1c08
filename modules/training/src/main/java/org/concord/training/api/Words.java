package org.concord.training.api;

import java.util.List;
import java.util.stream.Stream;

/** Codes that have no space in them, kept in one column with a space between. */
public final class Words {

    private Words() {
    }

    /** What {@link #joined} wrote. */
    public static List<String> of(String written) {
        return Stream.of(written.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** Each word once, in the order given. */
    public static String joined(Stream<String> words) {
        return String.join(" ", words.distinct().toList());
    }
}
