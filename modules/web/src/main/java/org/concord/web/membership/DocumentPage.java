package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.AddVersion;
import org.concord.membership.api.DocumentRow;
import org.concord.membership.api.DocumentVersionRow;
import org.concord.membership.api.Documents;
import org.concord.membership.api.DraftDocument;
import org.concord.membership.api.SupersedeDocument;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One document, its texts, and the steps from draft to published. */
@Named
@RequestScoped
public class DocumentPage {

    @Inject
    private Documents documents;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<DocumentRow> record = new Once<>(() -> here.found(documents.find(here.id())));
    private final Once<Page<DocumentVersionRow>> texts = new Once<>(() -> documents.versions(here.id(), Paging.first(200)));
    private final Once<Draft<DraftDocument>> change = new Once<>(() -> Draft.of(DraftDocument.class, record.get()));
    private final Draft<SupersedeDocument> successor = Draft.of(SupersedeDocument.class);
    private final Draft<AddVersion> text = Draft.of(AddVersion.class);
    private Part file;

    public DocumentRow getRecord() {
        return record.get();
    }

    public Page<DocumentVersionRow> getTexts() {
        return texts.get();
    }

    public Draft<DraftDocument> getChange() {
        return change.get();
    }

    public Draft<SupersedeDocument> getSuccessor() {
        return successor;
    }

    public Draft<AddVersion> getText() {
        return text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public void addText() {
        outcome.attempt(() -> documents.addVersion(here.id(), here.newId(), Upload.of(file).as(text.text("language"))), "done.saved");
    }

    public void changeDocument() {
        outcome.attempt(change.get(), command -> documents.change(here.id(), here.version(), command), "done.saved");
    }

    public void circulate() {
        outcome.attempt(() -> documents.circulate(here.id(), here.version()), "done.saved");
    }

    public void adoptDocument() {
        outcome.attempt(() -> documents.adopt(here.id(), here.version()), "done.saved");
    }

    public void publish() {
        outcome.attempt(() -> documents.publish(here.id(), here.version()), "done.saved");
    }

    public void supersede() {
        outcome.attempt(successor, command -> documents.supersede(here.id(), here.version(), command), "done.saved");
    }
}
