package org.concord.assistance.internal.watch;

import static org.concord.assistance.internal.cases.CaseRepository.CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.LookCriteria;
import org.concord.assistance.api.LookRow;
import org.concord.assistance.api.Looks;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Notes looks: here, where they are searched, and in the audit log, whose chain shows when one is missing. The note is in neither: it is locked. */
@ApplicationScoped
@Transactional
public class LookBook implements Looks {

    @Inject
    private WatchRepository watch;
    @Inject
    private WatchTexts texts;
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
        note(List.of(about), reason, inEmergency);
    }

    /** The same of several cases at once. */
    public void note(Collection<VictimCase> abouts, ReadIdentity reason, boolean inEmergency) {
        String note = WatchTextKind.LOOK_NOTE.optional(reason.note());
        List<Written> notes = new ArrayList<>();
        for (VictimCase about : abouts) {
            Look look = new Look(caller.get().username(), about, reason, inEmergency, clock.instant());
            watch.add(look);
            if (note != null) {
                notes.add(new Written(about.id(), look.id(), WatchTextKind.LOOK_NOTE, note));
            }
            audit.changed(CASES, about.id().toString(), "IDENTITY_READ", reason);
        }
        texts.lock(notes);
    }
}
