package org.concord.access.internal.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.concord.access.api.Grant;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** What those who keep accounts say of one, checked. */
record Profile(String displayName, String language, Set<Grant> grants) {

    private static final int LONGEST_NAME = 200;

    static Profile of(String displayName, String language, List<Grant> grants) {
        return new Profile(
            Text.required("displayName", displayName, LONGEST_NAME),
            language(language == null || language.isBlank() ? "en" : language),
            grants == null ? Set.of() : Set.copyOf(grants));
    }

    /** A language tag as BCP 47 writes it. */
    static String language(String tag) {
        String language = Text.required("language", tag, 35);
        Locale locale = Locale.forLanguageTag(language);
        if (locale.getLanguage().isEmpty()) {
            throw RuleBroken.at("language", KernelRule.NOT_ONE_OF, language, "en, vi, th, lo, km, my, zh, id, bn");
        }
        return language.toLowerCase(Locale.ROOT).startsWith("id") ? "id" : locale.toLanguageTag();
    }
}
