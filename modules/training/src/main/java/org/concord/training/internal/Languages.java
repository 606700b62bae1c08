package org.concord.training.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Words;
import org.concord.training.api.TrainingRule;

/** Languages in which courses are held and people are written to, by ISO 639-1. */
public final class Languages {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final int MOST = 20;

    private Languages() {
    }

    /** One or more, each once, with a space between. */
    public static String joined(String field, List<String> languages) {
        List<String> named = Objects.requireNonNullElse(languages, List.<String>of());
        if (named.isEmpty()) {
            throw RuleBroken.at(field, KernelRule.REQUIRED);
        }
        if (named.size() > MOST) {
            throw RuleBroken.at(field, KernelRule.TOO_LARGE, MOST);
        }
        return Words.joined(named.stream().map(language -> one(field, language)).sorted());
    }

    /** One language, which must be given. */
    public static String one(String field, String language) {
        if (language == null || language.isBlank()) {
            throw RuleBroken.at(field, KernelRule.REQUIRED);
        }
        if (!KNOWN.contains(language.strip())) {
            throw RuleBroken.at(field, TrainingRule.UNKNOWN_LANGUAGE, language);
        }
        return language.strip();
    }
}
