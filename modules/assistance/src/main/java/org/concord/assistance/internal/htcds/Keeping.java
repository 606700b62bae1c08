package org.concord.assistance.internal.htcds;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.CaseFileProblem;
import org.concord.assistance.internal.key.Seal;
import org.concord.imports.api.ImportProblem;
import org.concord.imports.api.Refusal;

/** Locks lines and problems as they are read, so that nowhere more than a few of them lie open. */
final class Keeping implements LineReader.Lines {

    /** So many in a part. */
    static final int AT_A_TIME = 500;

    private final UUID fileId;
    private final CaseFileRepository files;
    private final Seal linesSeal;
    private final Seal problemsSeal;
    private final List<CaseLine> lines = new ArrayList<>();
    private final List<CaseFileProblem> problems = new ArrayList<>();
    private int linesKept;
    private int problemsKept;
    private int linesRefused;

    Keeping(UUID fileId, CaseFileRepository files, Seal linesSeal, Seal problemsSeal) {
        this.fileId = fileId;
        this.files = files;
        this.linesSeal = linesSeal;
        this.problemsSeal = problemsSeal;
    }

    @Override
    public void line(CaseLine line) {
        lines.add(line);
        linesKept++;
        if (lines.size() == AT_A_TIME) {
            keepLines();
        }
    }

    @Override
    public void refused(List<Refusal> mistakes) {
        linesRefused++;
        mistakes.forEach(this::warned);
    }

    @Override
    public void warned(Refusal warning) {
        ImportProblem shown = warning.shown();
        problems.add(new CaseFileProblem(shown.line(), shown.column(), shown.value(), shown.rule(), shown.details()));
        problemsKept++;
        if (problems.size() == AT_A_TIME) {
            keepProblems();
        }
    }

    /** Locks the last ones. */
    void end() {
        keepLines();
        keepProblems();
    }

    /** Says in the file how many there were. */
    void countIn(CaseFile file) {
        file.checked(linesKept + linesRefused, linesRefused, problemsKept);
    }

    private void keepLines() {
        if (!lines.isEmpty()) {
            files.add(new CaseFilePart(fileId, Held.LINES, (linesKept - 1) / AT_A_TIME, LineText.ofLines(lines), linesSeal));
            lines.clear();
            files.settle();
        }
    }

    private void keepProblems() {
        if (!problems.isEmpty()) {
            files.add(new CaseFilePart(fileId, Held.PROBLEMS, (problemsKept - 1) / AT_A_TIME, LineText.ofProblems(problems), problemsSeal));
            problems.clear();
            files.settle();
        }
    }
}
