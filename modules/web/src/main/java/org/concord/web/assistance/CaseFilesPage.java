package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.assistance.api.CaseCells;
import org.concord.assistance.api.CaseExports;
import org.concord.assistance.api.CaseFileCriteria;
import org.concord.assistance.api.CaseFileRow;
import org.concord.assistance.api.CaseFileState;
import org.concord.assistance.api.CaseFiles;
import org.concord.assistance.api.CheckCaseFile;
import org.concord.assistance.api.ExportNamedCases;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Outcome;
import org.concord.web.page.Say;
import org.concord.web.rest.Format;
import org.concord.web.rest.StandardTable;
import org.omnifaces.util.Faces;

/** Sends a file of cases in, finds those sent before, and takes cases away as such a file. */
@Named
@RequestScoped
public class CaseFilesPage {

    /** What the form asks for beside the file. */
    public record SendCaseFile(String agency, String worker) {
    }

    @Inject
    private CaseFiles files;
    @Inject
    private CaseExports exports;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    private Say say;

    private final Draft<SendCaseFile> draft = Draft.of(SendCaseFile.class);
    private final Draft<ExportNamedCases> named = Draft.of(ExportNamedCases.class).with("format", Format.CSV);
    private final Once<Page<CaseFileRow>> list = new Once<>(() -> here.list(paging -> files.search(
        new CaseFileCriteria(here.text("agency"), here.text("worker"), here.choice("state", CaseFileState.class)), paging)));
    private Part file;

    public Page<CaseFileRow> getList() {
        return list.get();
    }

    public Map<String, String> getStates() {
        return Options.constants(CaseFileState.class, say);
    }

    public void checkCaseFile() {
        UUID id = here.newId();
        outcome.attempt(draft, said -> {
            if (file == null) {
                throw RuleBroken.at("file", KernelRule.REQUIRED);
            }
            files.check(id, new CheckCaseFile(said.agency(), said.worker(), content()));
        }, "done.checkCaseFile", "/assistance/case-file?id=" + id);
    }

    private byte[] content() {
        try {
            return CaseFileMistake.content(file.getInputStream());
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    /** What a table can be taken away as. */
    public Map<String, String> getFormats() {
        return Options.inOrder(Stream.of(Format.CSV, Format.XLSX), Format::name, Format::name);
    }

    /** Answers with the file itself, which is never stored. */
    public void exportNamedCases() {
        outcome.attempt(named, command -> send(exports.named(command).cases().stream().map(CaseCells::cells).toList()));
    }

    private void send(List<List<String>> lines) {
        Format format = named.text("format").equals(Format.XLSX.name()) ? Format.XLSX : Format.CSV;
        StandardTable table = CaseExportsResource.table(exports);
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            table.write(format, lines.iterator(), written);
            Faces.sendFile(written.toByteArray(), table.file(format), true);
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    public Draft<SendCaseFile> getDraft() {
        return draft;
    }

    public Draft<ExportNamedCases> getNamed() {
        return named;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
