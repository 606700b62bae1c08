package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.assistance.api.CaseDocumentFile;
import org.concord.assistance.api.CaseDocumentRow;
import org.concord.assistance.api.CaseDocuments;
import org.concord.assistance.api.ReadIdentity;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.omnifaces.util.Faces;

/** One paper or picture; its content is the answer to a reader who said why. */
@Named
@RequestScoped
public class CaseDocumentPage {

    @Inject
    private CaseDocuments documents;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<CaseDocumentRow> record = new Once<>(() -> here.found(documents.find(getCase(), here.id())));
    private final Draft<ReadIdentity> reason = Draft.of(ReadIdentity.class);

    public CaseDocumentRow getRecord() {
        return record.get();
    }

    /** The id of the case that the address names. */
    public UUID getCase() {
        return here.caseId();
    }

    public Draft<ReadIdentity> getReason() {
        return reason;
    }

    public void readPaper() {
        outcome.attempt(reason, command -> send(documents.read(getCase(), here.id(), command)));
    }

    private static void send(CaseDocumentFile file) {
        Faces.sendFile(file.content(), "document." + file.type().ending(), true);
    }
}
