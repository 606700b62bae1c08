package org.concord.membership.api;

import java.util.regex.Pattern;

/** Puts numbers as people print them in the order people expect: {@code 2}, {@code 4.b}, {@code 10}, {@code 10?}. */
public final class NumberOrder {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int WIDTH = 6;

    private NumberOrder() {
    }

    /** A text that sorts as the number does: each row of digits filled up with zeros. */
    public static String of(String number) {
        return DIGITS.matcher(number).replaceAll(digits -> "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group());
    }
}
