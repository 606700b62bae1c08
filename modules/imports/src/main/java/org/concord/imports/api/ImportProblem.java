package org.concord.imports.api;

import java.util.List;

/**
 * Why a line of a file is refused.
 *
 * @param line counting from 1, which in a CSV file is the header
 * @param column as in the header, or the property of a calendar; null when it is about the line as a whole
 * @param value what is written there, shortened; null when it is about the line as a whole
 * @param rule name of the rule that is broken, for {@code rule.NAME} of the texts
 * @param details what that text names
 */
public record ImportProblem(int line, String column, String value, String rule, List<String> details) {

    public ImportProblem {
        details = List.copyOf(details);
    }
}
