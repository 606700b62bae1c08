package org.concord.assistance.internal.erasure;

import static org.concord.assistance.api.AssistanceRight.WATCH_CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.assistance.api.EraseCase;
import org.concord.assistance.api.ErasureCriteria;
import org.concord.assistance.api.ErasureRow;
import org.concord.assistance.api.Erasures;
import org.concord.assistance.api.KeepIdentitiesFor;
import org.concord.assistance.api.RetentionRow;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.membership.api.Participants;

/** Erases on request, and says how long identities are kept. */
@ApplicationScoped
@Transactional
public class ErasureDesk implements Erasures {

    private static final String RETENTION = "retention";

    @Inject
    private ErasureRepository erasures;
    @Inject
    private ErasureSearch search;
    @Inject
    private Eraser eraser;
    @Inject
    private CaseRepository cases;
    @Inject
    private Participants participants;
    @Inject
    private Wall wall;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<ErasureRow> search(ErasureCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public void erase(UUID caseId, long version, EraseCase command) {
        access.require(WATCH_CASES);
        wall.lifted(() -> cases.participantOf(caseId)).filter(participant -> access.may(WATCH_CASES, participant))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, CaseRepository.CASES, caseId));
        Required.value("ground", command.ground());
        List<VictimCase> forgotten = eraser.locked(caseId);
        VictimCase asked = forgotten.get(0);
        if (!asked.isErased()) {
            Versions.match(asked.version(), version);
            asked.mustBeClosed();
            eraser.erase(forgotten, command.ground());
        }
    }

    @Override
    public List<RetentionRow> retention() {
        access.require(WATCH_CASES);
        return erasures.retentionRows().stream().filter(row -> access.may(WATCH_CASES, row.participant())).toList();
    }

    @Override
    public void keepFor(String participant, KeepIdentitiesFor command) {
        access.require(WATCH_CASES, participant);
        participants.mustKnow(null, participant);
        LocalDate today = LocalDate.now(clock);
        erasures.retention(participant).ifPresentOrElse(known -> known.keepFor(command.months(), today),
            () -> erasures.add(new Retention(participant, command.months(), today)));
        audit.changed(RETENTION, participant, "RETENTION_SET", command);
    }
}
