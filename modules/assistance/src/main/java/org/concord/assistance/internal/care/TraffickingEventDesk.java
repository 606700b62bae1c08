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
import org.concord.assistance.api.CaseTextKind;
import org.concord.assistance.api.EnterEvent;
import org.concord.assistance.api.TraffickingEventRow;
import org.concord.assistance.api.TraffickingEvents;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.key.Fingerprint;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** Writes down what happened. Where and when stays out of the audit log, which more people read than the case. */
@ApplicationScoped
@Transactional
public class TraffickingEventDesk implements TraffickingEvents {

    private static final String EVENTS = "trafficking-events";

    /** What the audit log keeps of an event taken back. */
    private record TakenBack(UUID caseId) {
    }

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
    public List<TraffickingEventRow> of(UUID caseId) {
        cases.reachable(caseId, CasePart.FACTS);
        return care.events(caseId);
    }

    @Override
    public Optional<TraffickingEventRow> find(UUID caseId, UUID id) {
        cases.reachable(caseId, CasePart.FACTS);
        return care.event(caseId, id);
    }

    @Override
    public void enter(UUID caseId, UUID id, EnterEvent command) {
        Fingerprint entered = seals.fingerprint(caseId, "event", command);
        cases.changeable(caseId, CasePart.FACTS).mustBeOpen();
        if (audit.alreadyDone(EVENTS, id.toString(), entered)) {
            return;
        }
        care.add(new TraffickingEvent(id, caseId, command, caller.get().username(), clock.instant()));
        texts.write(caseId, id, CaseTextKind.EVENT_NOTE, "note", command.note());
        audit.created(EVENTS, id.toString(), "TRAFFICKING_EVENT_ENTERED", entered);
    }

    @Override
    public void takeBack(UUID caseId, UUID id) {
        cases.changeable(caseId, CasePart.FACTS).mustBeOpen();
        if (!care.takeBack(caseId, id)) {
            throw new RuleBroken(KernelRule.NOT_FOUND, "id", id);
        }
        care.forget(id, CaseTextKind.EVENT_NOTE);
        audit.changed(EVENTS, id.toString(), "TRAFFICKING_EVENT_TAKEN_BACK", new TakenBack(caseId));
    }
}
