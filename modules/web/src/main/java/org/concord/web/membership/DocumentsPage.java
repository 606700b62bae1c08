package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.DocumentCriteria;
import org.concord.membership.api.DocumentKind;
import org.concord.membership.api.DocumentRow;
import org.concord.membership.api.DocumentState;
import org.concord.membership.api.Documents;
import org.concord.membership.api.DraftDocument;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The list of documents, and beginning one. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject
    private Documents documents;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Draft<DraftDocument>> draft = new Once<>(() -> Draft.of(DraftDocument.class).with("meeting", here.id("meeting"))
        .with("kind", here.text("meeting") == null ? null : DocumentKind.REPORT).with("confidentiality", Confidentiality.PARTICIPANTS));
    private final Once<Page<DocumentRow>> list = new Once<>(() -> here.list(paging -> documents.search(new DocumentCriteria(
        here.text("process"), here.text("body"), here.id("meeting"), here.choice("kind", DocumentKind.class),
        here.choice("state", DocumentState.class), here.day("asOf"), here.text("q")), paging)));

    public Page<DocumentRow> getList() {
        return list.get();
    }

    public Draft<DraftDocument> getDraft() {
        return draft.get();
    }

    public void draftDocument() {
        UUID id = here.newId();
        outcome.attempt(draft.get(), command -> documents.draft(id, command), "done.saved", "/membership/document?id=" + id);
    }
}
