package org.concord.membership.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.MembershipRule;

/**
 * What something is called, by language. English is always there, and stands in for a language that is not.
 *
 * @param byLanguage names by BCP 47 tag
 */
public record Names(Map<String, String> byLanguage) {

    private static final String ENGLISH = "en";
    private static final int LONGEST = 200;
    private static final int LONGEST_TAG = 35;
    private static final int MOST = 100;
    private static final int LONGEST_SEARCHED = 4000;

    public Names {
        Map<String, String> tidy = new TreeMap<>();
        if (byLanguage != null && byLanguage.size() > MOST) {
            throw RuleBroken.at("names", KernelRule.TOO_LARGE, MOST);
        }
        if (byLanguage != null) {
            byLanguage.forEach((language, name) -> {
                String text = Text.optional("names." + language, name, LONGEST);
                if (text != null) {
                    tidy.put(tag(language), text);
                }
            });
        }
        if (!tidy.containsKey(ENGLISH)) {
            throw RuleBroken.at("names." + ENGLISH, KernelRule.REQUIRED);
        }
        byLanguage = tidy;
    }

    public String english() {
        return byLanguage.get(ENGLISH);
    }

    /** All names and these codes, folded for search. */
    public String searchable(String... codes) {
        String all = Text.folded(String.join(" ", codes) + " " + String.join(" ", byLanguage.values()));
        return all.substring(0, Math.min(all.length(), LONGEST_SEARCHED));
    }

    private static String tag(String language) {
        if (language.length() > LONGEST_TAG) {
            throw RuleBroken.at("names", MembershipRule.LANGUAGE_UNKNOWN, language.substring(0, LONGEST_TAG));
        }
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException noTag) {
            throw RuleBroken.at("names", MembershipRule.LANGUAGE_UNKNOWN, language);
        }
    }
}
