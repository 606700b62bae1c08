package org.concord.assistance.api;

import java.util.List;

/**
 * A mistake in a line of a file, for which the line is refused, or a remark about the file.
 *
 * @param line counting from 1, which is the heading
 * @param column null when it is about the line as a whole
 * @param value what is written there, shortened, or null
 * @param rule name of the rule, for {@code rule.NAME} of the texts
 * @param details what that text names
 */
public record CaseFileProblem(int line, String column, String value, String rule, List<String> details) {

    public CaseFileProblem {
        details = List.copyOf(details);
    }
}
