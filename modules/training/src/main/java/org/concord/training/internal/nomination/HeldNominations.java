package org.concord.training.internal.nomination;

import static org.concord.training.api.TrainingRight.KEEP_RUNS;
import static org.concord.training.api.TrainingRight.NOMINATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.Versions;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunRepository;

/** Nominations to be changed, with their run locked and the caller allowed to; for a focal point those of other participants do not exist. */
@ApplicationScoped
public class HeldNominations {

    /** A nomination with its run, locked. */
    public record Held(CourseRun run, Nomination nomination) {
    }

    @Inject
    private NominationRepository nominations;
    @Inject
    private RunRepository runs;
    @Inject
    private NominationSight sight;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;

    /** For whoever nominates for that participant. */
    Held own(UUID id, long version) {
        Held held = own(id);
        Versions.match(held.nomination().version(), version);
        return held;
    }

    /** The same, whatever its version. */
    Held own(UUID id) {
        access.require(NOMINATE);
        Held held = held(id);
        access.require(NOMINATE, held.nomination().participant());
        return held;
    }

    /** For whoever keeps the run. */
    public Held kept(UUID id, long version) {
        access.require(KEEP_RUNS);
        Held held = held(id);
        access.require(KEEP_RUNS, held.run().host());
        Versions.match(held.nomination().version(), version);
        return held;
    }

    /** That the caller, who nominates for that participant, confirms a nomination; nothing is locked. */
    @Transactional
    public Confirmation confirmation(UUID id, long version) {
        access.require(NOMINATE);
        Belonging belonging = seen(id);
        access.require(NOMINATE, belonging.participant());
        return new Confirmation(id, belonging.run(), version, caller.get());
    }

    private Held held(UUID id) {
        CourseRun run = runs.locked(seen(id).run());
        return new Held(run, nominations.get(id));
    }

    private Belonging seen(UUID id) {
        Belonging belonging = nominations.belonging(id);
        sight.mustSee(belonging.participant(), "nominations", id);
        return belonging;
    }
}
