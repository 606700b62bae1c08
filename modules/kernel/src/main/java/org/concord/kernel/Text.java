package org.concord.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks and tidies the texts that people type. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_SEEN = Pattern.compile("^[\\uFEFF\\u0000\\s]+");
    private static final String STARTS_A_FORMULA = "=+-@|%\t\r\n";

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

    /** {@code value} as a cell of a table: an apostrophe before it where a spreadsheet would take it for a formula (OWASP ASVS 5.0, 1.2.10). */
    public static String inCell(String value) {
        return startsAFormula(NOT_SEEN.matcher(value).replaceFirst("")) || startsAFormula(value) ? "'" + value : value;
    }

    private static boolean startsAFormula(String value) {
        return !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
    }

    private static boolean neverInText(int character) {
        boolean lineOrTab = character == '\n' || character == '\r' || character == '\t';
        return Character.isISOControl(character) && !lineOrTab || Character.getType(character) == Character.SURROGATE;
    }
}
