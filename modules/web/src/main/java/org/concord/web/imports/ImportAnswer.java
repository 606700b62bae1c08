package org.concord.web.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concord.imports.api.ImportProblem;
import org.concord.imports.api.ImportReport;
import org.concord.imports.api.ImportState;
import org.concord.web.page.Texts;

/** The report of an import as REST answers it: the reasons in the reader's language. */
public record ImportAnswer(UUID id, String kind, String fileName, ImportState state, int lines, int done, int newCount, int changedCount,
        int unchangedCount, int refusedCount, Instant expiresAt, List<Mistake> problems) {

    /** One mistake of a line. */
    public record Mistake(int line, String column, String value, String rule, String reason) {
    }

    static ImportAnswer of(ImportReport report, Texts texts, String language) {
        List<Mistake> mistakes = report.problems().stream().map(problem -> mistake(problem, texts, language)).toList();
        return new ImportAnswer(report.id(), report.kind(), report.fileName(), report.state(), report.lines(), report.done(),
            report.newCount(), report.changedCount(), report.unchangedCount(), report.refusedCount(), report.expiresAt(), mistakes);
    }

    static Mistake mistake(ImportProblem problem, Texts texts, String language) {
        return new Mistake(problem.line(), problem.column(), problem.value(), problem.rule(),
            texts.text(language, "rule." + problem.rule(), problem.details().toArray()));
    }
}
