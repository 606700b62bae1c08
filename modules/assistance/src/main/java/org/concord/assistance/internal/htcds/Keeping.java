package org.concord.assistance.internal.htcds;

import java.util.ArrayList;
import java.util.List;
import org.concord.assistance.api.CaseFileProblem;
import org.concord.assistance.internal.key.Seal;
import org.concord.imports.api.ImportProblem;
import org.concord.imports.api.Refusal;

/** Locks lines and problems as they are read, so that nowhere more than a few of them lie open. */
final class Keeping implements LineReader.Lines {

    /** So many in a part. */
    static final int AT_A_TIME = 500;

    /** What locks lines, and what locks problems. */
    record Keys(Seal lines, Seal problems) {
    }

    private final CaseFile file;
    private final CaseFileRepository files;
    private final Keys keys;
    private final LineIds ids;
    private final List<CaseLine> lines = new ArrayList<>();
    private final List<CaseFileProblem> problems = new ArrayList<>();
    private int linesKept;
    private int problemsKept;
    private int linesRefused;
    private int linesKnown;

    Keeping(CaseFile file, CaseFileRepository files, Keys keys, LineIds ids) {
        this.file = file;
        this.files = files;
        this.keys = keys;
        this.ids = ids;
    }

    @Override
    public void line(CaseLine line) {
        lines.add(ids.next(line));
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
    void countIn(CaseFile kept) {
        kept.checked(linesKept + linesRefused, linesRefused, linesKnown, problemsKept);
    }

    private void keepLines() {
        if (!lines.isEmpty()) {
            linesKnown += lines.size() - files.newIn(file, lines).size();
            files.add(new CaseFilePart(file.id(), Held.LINES, (linesKept - 1) / AT_A_TIME, LineText.ofLines(lines), keys.lines()));
            lines.clear();
            files.settle();
        }
    }

    private void keepProblems() {
        if (!problems.isEmpty()) {
            files.add(new CaseFilePart(file.id(), Held.PROBLEMS, (problemsKept - 1) / AT_A_TIME, LineText.ofProblems(problems), keys.problems()));
            problems.clear();
            files.settle();
        }
    }
}
