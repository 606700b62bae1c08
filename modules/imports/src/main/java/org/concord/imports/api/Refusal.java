package org.concord.imports.api;

import java.util.List;
import org.concord.kernel.RuleBroken;

/**
 * Why a line is not taken.
 *
 * @param column null when it is about the line as a whole
 * @param value what is written there
 */
public record Refusal(int line, String column, String value, RuleBroken broken) {

    private static final int LONGEST_SHOWN = 200;
    private static final int LONGEST_NAMED = 60;
    private static final int LONGEST_DETAIL = 300;

    /** As reports show it: without control characters, and shortened. */
    public ImportProblem shown() {
        List<String> details = broken.details().stream().map(detail -> shortened(String.valueOf(detail), LONGEST_DETAIL)).toList();
        return new ImportProblem(line, shortened(column, LONGEST_NAMED), shortened(value, LONGEST_SHOWN), broken.rule().name(), details);
    }

    private static String shortened(String text, int most) {
        if (text == null) {
            return null;
        }
        String begin = text.length() > most ? text.substring(0, most - 1) + "…" : text;
        return begin.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
    }
}
