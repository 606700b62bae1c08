package org.concord.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks and tidies the texts that people type. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Text() {
    }

    /** {@code value} tidied and filled in, or a broken rule that names {@code field}. */
    public static String required(String field, String value, int most) {
        String tidy = optional(field, value, most);
        if (tidy == null) {
            throw RuleBroken.at(field, KernelRule.REQUIRED);
        }
        return tidy;
    }

    /** {@code value} in Unicode NFC without space around it, null when nothing is left; refuses control characters and texts over {@code most}. */
    public static String optional(String field, String value, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > 4 * most) {
            throw RuleBroken.at(field, KernelRule.TOO_LONG, most, value.length());
        }
        if (value.codePoints().anyMatch(Text::neverInText)) {
            throw RuleBroken.at(field, KernelRule.NOT_TEXT);
        }
        String tidy = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (tidy.length() > most) {
            throw RuleBroken.at(field, KernelRule.TOO_LONG, most, tidy.length());
        }
        return tidy;
    }

    /**
     * {@code value} as it is searched: small letters without marks, so that "nguyen" finds "Nguyễn" and "Đa" is found by "da". Scripts whose
     * vowels are marks keep their consonants, which is as coarse as a search may be.
     */
    public static String folded(String value) {
        String apart = Normalizer.normalize(value, Normalizer.Form.NFD);
        String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd').strip();
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean neverInText(int character) {
        boolean lineOrTab = character == '\n' || character == '\r' || character == '\t';
        return Character.isISOControl(character) && !lineOrTab || Character.getType(character) == Character.SURROGATE;
    }
}
