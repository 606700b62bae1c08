package org.concord.assistance.internal.watch;

import static org.concord.assistance.internal.cases.CaseRepository.CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.LookCriteria;
import org.concord.assistance.api.LookRow;
import org.concord.assistance.api.Looks;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Notes looks: here, where they are searched, and in the audit log, whose chain shows when one is missing. */
@ApplicationScoped
@Transactional
public class LookBook implements Looks {

    @Inject
    private WatchRepository watch;
    @Inject
    private LookSearch search;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<LookRow> search(LookCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    /** Notes that the caller reads whom this case is about. */
    public void note(VictimCase about, ReadIdentity reason, boolean inEmergency) {
        watch.add(new Look(caller.get().username(), about, reason, inEmergency, clock.instant()));
        audit.changed(CASES, about.id().toString(), "IDENTITY_READ", reason);
    }
}
