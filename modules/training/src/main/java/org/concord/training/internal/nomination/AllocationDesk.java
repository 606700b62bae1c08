package org.concord.training.internal.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Text;
import org.concord.membership.api.GiveReason;
import org.concord.training.api.AllocationEventRow;
import org.concord.training.api.Allocations;
import org.concord.training.api.ChoiceRow;
import org.concord.training.api.RunState;
import org.concord.training.internal.nomination.HeldNominations.Held;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunParts;

/** Gives the seats of a run, in one transaction, with the run locked. */
@ApplicationScoped
@Transactional
public class AllocationDesk implements Allocations {

    @Inject
    private Allocator allocator;
    @Inject
    private HeldNominations held;
    @Inject
    private NominationSearch search;
    @Inject
    private RunParts runs;
    @Inject
    private Audit audit;

    @Override
    public List<ChoiceRow> preview(UUID run) {
        CourseRun of = runs.kept(run);
        of.mustBe(RunState.PUBLISHED);
        return search.named(allocator.choices(of));
    }

    @Override
    public void allocate(UUID run) {
        CourseRun of = runs.changing(run);
        of.mustBe(RunState.PUBLISHED);
        if (allocator.tend(of)) {
            audit.changed("course-runs", run.toString(), "SEATS_GIVEN", null);
        }
    }

    @Override
    public void promote(UUID nomination, long version, GiveReason command) {
        Held kept = held.kept(nomination, version);
        kept.run().mustBe(RunState.PUBLISHED);
        allocator.promote(kept.run(), kept.nomination(), Text.required("reason", command.reason(), 1000));
        audit.changed("nominations", nomination.toString(), "NOMINATION_PROMOTED", command);
    }

    @Override
    public Page<AllocationEventRow> events(UUID run, Paging paging) {
        return search.events(run, paging);
    }
}
