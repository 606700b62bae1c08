package org.concord.assistance.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.CaseDocumentFile;
import org.concord.assistance.api.CaseDocumentKind;
import org.concord.assistance.api.CaseDocumentRow;
import org.concord.assistance.api.CaseDocuments;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.key.Seals;
import org.concord.assistance.internal.watch.LookBook;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Sha256;

/** Locks papers and pictures, and opens them for who says why. */
@ApplicationScoped
@Transactional
public class CaseDocumentDesk implements CaseDocuments {

    private static final String DOCUMENTS = "case-documents";

    /** What the audit log keeps: enough to know the same document again. */
    private record Added(UUID caseId, CaseDocumentKind kind, String digest) {
    }

    @Inject
    private CareRepository care;
    @Inject
    private CaseRepository cases;
    @Inject
    private LookBook looks;
    @Inject
    private Seals seals;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public List<CaseDocumentRow> of(UUID caseId) {
        cases.reachable(caseId, CasePart.FACTS);
        return care.documents(caseId);
    }

    @Override
    public Optional<CaseDocumentRow> find(UUID caseId, UUID id) {
        cases.reachable(caseId, CasePart.FACTS);
        return care.documentRow(caseId, id);
    }

    @Override
    public void add(UUID caseId, UUID id, CaseDocumentKind kind, byte[] content) {
        VictimCase about = cases.changeable(caseId, CasePart.IDENTITY);
        if (content.length > MOST) {
            throw RuleBroken.at("file", KernelRule.TOO_LARGE, MOST);
        }
        Added added = new Added(caseId, kind, seals.digest("document-content", Sha256.hex(content)));
        if (audit.alreadyDone(DOCUMENTS, id.toString(), added)) {
            return;
        }
        about.mustBeOpen();
        care.add(new CaseDocument(id, caseId, kind, content, seals.of(caseId), caller.get().username(), clock.instant()));
        audit.created(DOCUMENTS, id.toString(), "CASE_DOCUMENT_ADDED", added);
    }

    @Override
    public CaseDocumentFile read(UUID caseId, UUID id, ReadIdentity reason) {
        VictimCase about = cases.reachable(caseId, CasePart.IDENTITY);
        CaseDocument document = care.document(caseId, id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, DOCUMENTS, id));
        looks.note(about, reason, !cases.isOwn(caseId, CasePart.IDENTITY));
        return document.open(seals.of(caseId));
    }
}
