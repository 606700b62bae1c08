package org.concord.training.internal.mail;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of letters in one language. */
final class LetterTexts {

    /** The languages that letters are written in. */
    static final List<String> LANGUAGES = List.of("en", "vi");

    private static final String TEXTS = "org.concord.training.letters";

    private final Locale locale;
    private final ResourceBundle texts;

    private LetterTexts(Locale locale) {
        this.locale = locale;
        texts = ResourceBundle.getBundle(TEXTS, locale, LetterTexts.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** In the first of these languages that letters are written in; in English where none is. */
    static LetterTexts in(String... wanted) {
        return new LetterTexts(Locale.forLanguageTag(List.of(wanted).stream().filter(LANGUAGES::contains).findFirst().orElse("en")));
    }

    Locale locale() {
        return locale;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text with its {@code {0}}, {@code {1}} filled in. */
    String text(String key, Object... details) {
        String text = texts.getString(key);
        for (int i = 0; i < details.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(details[i]));
        }
        return text;
    }
}
