package org.concord.assistance.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.assistance.api.CaseTextKind;
import org.concord.assistance.api.CaseTextRow;
import org.concord.assistance.api.CaseTexts;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.htcds.FileRemarks;
import org.concord.assistance.internal.key.Seal;
import org.concord.assistance.internal.key.Seals;
import org.concord.assistance.internal.watch.LookBook;
import org.concord.kernel.Text;

/** Locks what is written freely, and opens it for who says why. */
@ApplicationScoped
@Transactional
public class CaseTextDesk implements CaseTexts {

    private static final int LONGEST = 10_000;

    @Inject
    private CareRepository care;
    @Inject
    private CaseRepository cases;
    @Inject
    private LookBook looks;
    @Inject
    private FileRemarks remarks;
    @Inject
    private Seals seals;

    @Override
    public List<CaseTextRow> read(UUID caseId, ReadIdentity reason) {
        VictimCase about = cases.reachable(caseId, CasePart.IDENTITY);
        looks.note(about, reason, !cases.isOwn(caseId, CasePart.IDENTITY));
        return Stream.concat(written(caseId), fromFile(caseId)).toList();
    }

    private Stream<CaseTextRow> written(UUID caseId) {
        List<CaseText> texts = care.texts(caseId);
        if (texts.isEmpty()) {
            return Stream.empty();
        }
        Seal seal = seals.of(caseId);
        return texts.stream().map(text -> text.open(seal));
    }

    private Stream<CaseTextRow> fromFile(UUID caseId) {
        return remarks.of(caseId).entrySet().stream().map(said -> new CaseTextRow(caseId, CaseTextKind.FROM_A_FILE, said.getKey(), said.getValue()));
    }

    /** Locks a text of {@code subject} in place of the one before; none for null. */
    void write(UUID caseId, UUID subject, CaseTextKind kind, String field, String typed) {
        care.forget(subject, kind);
        String text = Text.optional(field, typed, LONGEST);
        if (text != null) {
            care.add(new CaseText(caseId, subject, kind, text, seals.of(caseId)));
        }
    }
}
