package org.concord.training.api;

import java.util.List;
import java.util.stream.Stream;

/** Short codes kept in one column, a space between. */
final class Words {

    private Words() {
    }

    static List<String> of(String written) {
        return Stream.of(written.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
