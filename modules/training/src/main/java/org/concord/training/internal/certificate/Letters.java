package org.concord.training.internal.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Random letters and digits that nobody mistakes when reading them from paper: Crockford's base 32, five bits each. */
final class Letters {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Letters() {
    }

    static String random(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).map(String::valueOf).collect(Collectors.joining());
    }

    /** What was meant: without what stands between, in capitals, with digits where letters look like them. */
    static String read(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replaceAll("[IL]", "1");
    }
}
