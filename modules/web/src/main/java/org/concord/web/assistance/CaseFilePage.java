package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.CaseFileProblem;
import org.concord.assistance.api.CaseFileRow;
import org.concord.assistance.api.CaseFileState;
import org.concord.assistance.api.CaseFiles;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;
import org.concord.web.page.Texts;

/** A file of cases: what is wrong in it, and how far it is. */
@Named
@RequestScoped
public class CaseFilePage {

    private static final int SOME = 100;

    @Inject
    private CaseFiles files;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    private Texts texts;
    @Inject
    private Reader reader;

    private final Once<CaseFileRow> record = new Once<>(() -> here.found(files.find(here.id())));
    private final Once<Page<CaseFileProblem>> problems = new Once<>(() -> files.problems(here.id(), Paging.first(SOME)));

    public CaseFileRow getRecord() {
        return record.get();
    }

    /** The first of them; all are in the file to take away. */
    public Page<CaseFileMistake> getMistakes() {
        return new Page<>(problems.get().rows().stream().map(problem -> CaseFileMistake.of(problem, texts, reader.getLanguage())).toList(), null);
    }

    public boolean isAtWork() {
        return record.get().state() == CaseFileState.LINES_BECOME_CASES;
    }

    public boolean isToDecide() {
        return record.get().state() == CaseFileState.LINES_CHECKED;
    }

    /** How many lines can become cases. */
    public int getGood() {
        return record.get().lines() - record.get().refused();
    }

    public void acceptCaseFile() {
        outcome.attempt(() -> files.accept(here.id(), true), "done.acceptCaseFile");
    }

    public void discardCaseFile() {
        outcome.attempt(() -> files.discard(here.id()), "done.discardCaseFile", "/assistance/case-files");
    }
}
