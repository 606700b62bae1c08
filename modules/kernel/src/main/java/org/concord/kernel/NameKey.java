package org.concord.kernel;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By what two spellings are known as one name: small letters without marks, word by word, whichever name is written first. */
public final class NameKey {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NameKey() {
    }

    /** Null where there is no letter. */
    public static String of(String name) {
        String key = BETWEEN_WORDS.splitAsStream(name == null ? "" : Text.folded(name)).filter(word -> !word.isEmpty()).sorted()
            .collect(Collectors.joining(" "));
        return key.isEmpty() ? null : key;
    }
}
