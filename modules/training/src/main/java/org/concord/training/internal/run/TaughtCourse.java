package org.concord.training.internal.run;

import java.util.List;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.kernel.Words;
import org.concord.training.api.RunRule;

/**
 * What a run must know of the course it is one of.
 *
 * @param languages as words with a space between
 */
record TaughtCourse(String code, String title, String languages) {

    /** The language given, which is one of the course's. */
    String mustBeIn(String field, String given) {
        String language = Text.required(field, given, 2);
        List<String> known = Words.of(languages);
        if (!known.contains(language)) {
            throw RuleBroken.at(field, RunRule.LANGUAGE_NOT_OF_COURSE, language, String.join(", ", known));
        }
        return language;
    }
}
