package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.concord.assistance.api.CaseDocumentKind;
import org.concord.assistance.api.CaseDocumentRow;
import org.concord.assistance.api.CaseDocuments;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Outcome;
import org.concord.web.page.Say;

/** Papers and pictures of the case that a page is about. */
@Named
@RequestScoped
public class CasePapers {

    /** What the form asks for beside the file. */
    public record AddPaper(CaseDocumentKind kind) {
    }

    @Inject
    private CaseDocuments documents;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    private Say say;

    private final Draft<AddPaper> draft = Draft.of(AddPaper.class);
    private final Once<Page<CaseDocumentRow>> list = new Once<>(() -> new Page<>(documents.of(here.id()), null));
    private Part file;

    public Page<CaseDocumentRow> getList() {
        return list.get();
    }

    public Draft<AddPaper> getDraft() {
        return draft;
    }

    public Map<String, String> getKinds() {
        return Options.constants(CaseDocumentKind.class, say);
    }

    public void addPaper() {
        outcome.attempt(draft, said -> {
            if (file == null) {
                throw RuleBroken.at("file", KernelRule.REQUIRED);
            }
            documents.add(here.id(), here.newId(), said.kind(), content());
        }, "done.saved");
    }

    private byte[] content() {
        try {
            return file.getInputStream().readNBytes(CaseDocuments.MOST + 1);
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
