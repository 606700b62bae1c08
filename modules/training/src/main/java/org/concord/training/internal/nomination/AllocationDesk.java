package org.concord.training.internal.nomination;

import static org.concord.training.api.TrainingRight.KEEP_RUNS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Text;
import org.concord.kernel.Versions;
import org.concord.membership.api.GiveReason;
import org.concord.training.api.AllocationEventRow;
import org.concord.training.api.Allocations;
import org.concord.training.api.ChoiceRow;
import org.concord.training.api.RunState;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunParts;

/** Gives the seats of a run, in one transaction, with the run locked. */
@ApplicationScoped
@Transactional
public class AllocationDesk implements Allocations {

    @Inject
    private Allocator allocator;
    @Inject
    private NominationRepository nominations;
    @Inject
    private NominationSearch search;
    @Inject
    private RunParts runs;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public List<ChoiceRow> preview(UUID run) {
        CourseRun of = published(run);
        return search.named(allocator.choices(of));
    }

    @Override
    public void allocate(UUID run) {
        CourseRun of = published(run);
        if (allocator.tend(of)) {
            audit.changed("course-runs", run.toString(), "SEATS_GIVEN", null);
        }
    }

    @Override
    public void promote(UUID nomination, long version, GiveReason command) {
        access.require(KEEP_RUNS);
        CourseRun run = published(nominations.runOf(nomination));
        Nomination chosen = nominations.get(nomination);
        Versions.match(chosen.version(), version);
        allocator.promote(run, chosen, Text.required("reason", command.reason(), 1000));
        audit.changed("nominations", nomination.toString(), "NOMINATION_PROMOTED", command);
    }

    @Override
    public Page<AllocationEventRow> events(UUID run, Paging paging) {
        return search.events(run, paging);
    }

    private CourseRun published(UUID run) {
        CourseRun of = runs.changing(run);
        of.mustBe(RunState.PUBLISHED);
        return of;
    }
}
