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
import org.concord.assistance.api.CaseAssessmentRow;
import org.concord.assistance.api.CaseAssessments;
import org.concord.assistance.api.CaseTextKind;
import org.concord.assistance.api.WriteAssessment;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.key.Fingerprint;
import org.concord.assistance.internal.key.Seals;

/** Writes assessments down. What they say stays out of the audit log, which more people read than the case. */
@ApplicationScoped
@Transactional
public class AssessmentDesk implements CaseAssessments {

    private static final String ASSESSMENTS = "case-assessments";

    @Inject
    private CareRepository care;
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseTextDesk texts;
    @Inject
    private Seals seals;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public List<CaseAssessmentRow> of(UUID caseId) {
        cases.reachable(caseId, CasePart.FACTS);
        return care.assessments(caseId);
    }

    @Override
    public Optional<CaseAssessmentRow> find(UUID caseId, UUID id) {
        cases.reachable(caseId, CasePart.FACTS);
        return care.assessment(caseId, id);
    }

    @Override
    public void write(UUID caseId, UUID id, WriteAssessment command) {
        Fingerprint written = seals.fingerprint(caseId, "assessment", command);
        cases.changeable(caseId, CasePart.FACTS).mustBeOpen();
        if (audit.alreadyDone(ASSESSMENTS, id.toString(), written)) {
            return;
        }
        care.add(new Assessment(id, caseId, command, caller.get().username(), clock.instant()));
        texts.write(caseId, id, CaseTextKind.ASSESSMENT_NOTE, "note", command.note());
        audit.created(ASSESSMENTS, id.toString(), "CASE_ASSESSED", written);
    }
}
