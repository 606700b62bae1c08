package org.concord.imports.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.concord.imports.api.ImportProblem;

/** A problem as it is stored with the draft of an import. */
@Embeddable
class DraftProblem {

    private static final String BETWEEN = "\u001f";
    private static final int MOST = 2000;

    @Column(name = "line_number")
    private int line;
    @Column(name = "column_name")
    private String column;
    @Column(name = "cell")
    private String value;
    @Column(name = "rule_name")
    private String rule;
    private String details;

    protected DraftProblem() {
    }

    DraftProblem(ImportProblem problem) {
        line = problem.line();
        column = problem.column();
        value = problem.value();
        rule = problem.rule();
        String all = String.join(BETWEEN, problem.details());
        details = all.substring(0, Math.min(all.length(), MOST));
    }

    ImportProblem shown() {
        return new ImportProblem(line, column, value, rule, details.isEmpty() ? List.of() : List.of(details.split(BETWEEN, -1)));
    }
}
