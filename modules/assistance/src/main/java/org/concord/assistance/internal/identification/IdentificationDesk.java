package org.concord.assistance.internal.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.DecideIdentification;
import org.concord.assistance.api.IdentificationRow;
import org.concord.assistance.api.Identifications;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.key.Fingerprint;
import org.concord.assistance.internal.key.Seals;

/** Writes down what bodies decided; what they decided stays out of the audit log. */
@ApplicationScoped
@Transactional
public class IdentificationDesk implements Identifications {

    private static final String IDENTIFICATIONS = "identifications";

    @Inject
    private IdentificationRepository decisions;
    @Inject
    private CaseRepository cases;
    @Inject
    private Seals seals;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public List<IdentificationRow> of(UUID caseId) {
        cases.reachable(caseId, CasePart.FACTS);
        return decisions.of(caseId);
    }

    @Override
    public void decide(UUID caseId, UUID id, DecideIdentification command) {
        VictimCase about = cases.changeable(caseId, CasePart.FACTS);
        Fingerprint decided = seals.fingerprint(caseId, "decide", command);
        if (audit.alreadyDone(IDENTIFICATIONS, id.toString(), decided)) {
            return;
        }
        decisions.add(new Identification(id, about, command, caller.get().username(), clock.instant()));
        about.decided(decisions.of(caseId).get(0).status());
        audit.created(IDENTIFICATIONS, id.toString(), "IDENTIFICATION_DECIDED", decided);
    }
}
