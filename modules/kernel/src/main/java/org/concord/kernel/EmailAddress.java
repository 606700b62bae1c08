package org.concord.kernel;

import java.util.regex.Pattern;

/** The form of the e-mail addresses that people are reached at; whether anybody reads there only a letter can tell. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^\\s@<>()\\[\\],;:\"]+@[^\\s@<>()\\[\\],;:\"]+\\.[^\\s@<>()\\[\\],;:\".]{2,}");

    private EmailAddress() {
    }

    /** {@code value} tidied, null when nothing is left; {@link KernelRule#EMAIL_NOT_WELL_FORMED} where it is no address. */
    public static String optional(String field, String value) {
        String tidy = Text.optional(field, value, LONGEST);
        if (tidy != null && !FORM.matcher(tidy).matches()) {
            throw RuleBroken.at(field, KernelRule.EMAIL_NOT_WELL_FORMED, tidy);
        }
        return tidy;
    }
}
