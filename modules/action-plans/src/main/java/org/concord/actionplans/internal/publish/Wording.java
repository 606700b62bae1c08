package org.concord.actionplans.internal.publish;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;

/** Texts that people typed, as the formats take them. */
final class Wording {

    private static final String VIETNAMESE_LETTERS = "ăđơưĂĐƠƯ";
    private static final int FIRST_WITH_TWO_MARKS = 0x1EA0;
    private static final int LAST_WITH_TWO_MARKS = 0x1EF9;
    private static final int REPLACEMENT = 0xFFFD;
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(UnicodeScript.THAI, "th", UnicodeScript.LAO, "lo", UnicodeScript.KHMER, "km",
        UnicodeScript.MYANMAR, "my", UnicodeScript.HAN, "zh", UnicodeScript.BENGALI, "bn");

    private Wording() {
    }

    /** In one line, without characters that XML 1.0 forbids; the writer escapes what is markup. */
    static String inXml(String text) {
        StringBuilder kept = new StringBuilder();
        inOneLine(text).codePoints().map(character -> isXml(character) ? character : REPLACEMENT).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** XML 1.0, production 2, without line ends and tabs, which are no part of a line. */
    private static boolean isXml(int character) {
        return character >= ' ' && character <= 0xD7FF || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }

    /** Without line breaks, tabs, or more than one space at a time. */
    static String inOneLine(String text) {
        return text.replaceAll("[\\s\\p{Zs}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    /** The language that a text's letters show it to be in; English where they show none. */
    static String language(String text) {
        return text.codePoints().mapToObj(Wording::languageOf).filter(language -> language != null).findFirst().orElse("en");
    }

    private static String languageOf(int character) {
        boolean vietnamese = VIETNAMESE_LETTERS.indexOf(character) >= 0 || character >= FIRST_WITH_TWO_MARKS && character <= LAST_WITH_TWO_MARKS;
        return vietnamese ? "vi" : BY_SCRIPT.get(UnicodeScript.of(character));
    }

    /** A constant in words: {@code Payment order}. */
    static String of(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
