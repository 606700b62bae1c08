package org.concord.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.imports.api.CheckFile;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.ImportReport;
import org.concord.imports.api.ImportState;
import org.concord.imports.api.Imports;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;
import org.concord.web.page.Texts;

/** Takes a file in, shows what it would do line by line, and stores it when the reader accepts that. */
@Named
@RequestScoped
public class ImportsPage {

    /** What the form asks for beside the file. */
    public record SendFile(String kind, String about) {
    }

    @Inject
    private Imports imports;
    @Inject
    private Outcome outcome;
    @Inject
    private Here here;
    @Inject
    private Texts texts;
    @Inject
    private Reader reader;

    private final Once<Draft<SendFile>> draft = new Once<>(() -> Draft.of(SendFile.class).with("kind", here.text("kind")));
    private Part file;
    private ImportReport report;

    @PostConstruct
    void mustBeAllowed() {
        imports.kinds();
    }

    public void check() {
        UUID id = Ids.next();
        outcome.attempt(() -> {
            SendFile said = draft.get().command(outcome);
            if (said.kind() == null) {
                outcome.refuse(RuleBroken.at("kind", KernelRule.REQUIRED));
            }
            if (file == null) {
                outcome.refuse(RuleBroken.at("file", KernelRule.REQUIRED));
            }
            if (!outcome.isRefused()) {
                imports.check(id, new CheckFile(said.kind(), file.getSubmittedFileName(), said.about(), content()));
            }
        }, "done.check", "/imports?id=" + id);
    }

    private byte[] content() {
        SentFile.mustBeUtf8(file.getContentType());
        try {
            return SentFile.read(file.getInputStream());
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    public void accept() {
        accept(false);
    }

    public void acceptOthers() {
        accept(true);
    }

    private void accept(boolean skipRefused) {
        outcome.attempt(() -> imports.accept(here.id(), skipRefused), "done.acceptImport", "/imports?id=" + here.id());
    }

    public void discard() {
        outcome.attempt(() -> imports.discard(here.id()), "done.discardImport", "/imports");
    }

    /** The report the address asks for, or null. */
    public ImportReport getReport() {
        if (report == null && here.text("id") != null) {
            report = imports.find(here.id()).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "imports", here.id()));
        }
        return report;
    }

    /** What is wrong, line by line. */
    public Page<ImportAnswer.Mistake> getMistakes() {
        return new Page<>(getReport().problems().stream().map(problem -> ImportAnswer.mistake(problem, texts, reader.getLanguage())).toList(), null);
    }

    public boolean isAtWork() {
        return getReport().state() == ImportState.CHECKING || getReport().state() == ImportState.ACCEPTING;
    }

    public boolean isToDecide() {
        return getReport().state() == ImportState.CHECKED;
    }

    /** How many lines would be, or were, stored. */
    public int getStored() {
        return getReport().newCount() + getReport().changedCount();
    }

    /** The kinds of file that the reader may send, with the words for them. */
    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        imports.kinds().forEach(kind -> kinds.put(kind, called(kind)));
        return kinds;
    }

    /** The kinds that are tables. */
    public List<String> getTables() {
        return imports.kinds().stream().filter(kind -> !imports.columns(kind).isEmpty()).toList();
    }

    public String called(String kind) {
        return reader.read("import." + kind);
    }

    public List<ImportColumn> columns(String kind) {
        return imports.columns(kind);
    }

    public Draft<SendFile> getDraft() {
        return draft.get();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
