package org.concord.access.internal.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passwords to be read from paper: four groups of four, without letters and digits that look alike; 80 random bits. */
final class RandomPassword {

    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomPassword() {
    }

    static String next() {
        return Stream.generate(RandomPassword::group).limit(4).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(4, 0, SIGNS.length()).mapToObj(SIGNS::charAt).map(String::valueOf).collect(Collectors.joining());
    }
}
