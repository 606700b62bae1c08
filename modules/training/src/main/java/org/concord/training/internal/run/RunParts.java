package org.concord.training.internal.run;

import static org.concord.training.api.TrainingRight.KEEP_RUNS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.concord.access.api.Access;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** A run, or one of its parts, for those who keep it. */
@ApplicationScoped
public class RunParts {

    @Inject
    private RunRepository runs;
    @Inject
    private Access access;

    /** The run, to be read. */
    public CourseRun kept(UUID run) {
        access.require(KEEP_RUNS);
        CourseRun found = runs.get(run);
        access.require(KEEP_RUNS, found.host());
        return found;
    }

    /** The run, locked to be changed. */
    public CourseRun changing(UUID run) {
        access.require(KEEP_RUNS);
        CourseRun locked = runs.locked(run);
        access.require(KEEP_RUNS, locked.host());
        return locked;
    }

    /** The part of a run that has this id. */
    public static <T> T part(String collection, List<T> parts, Function<T, UUID> id, UUID wanted) {
        return parts.stream().filter(part -> id.apply(part).equals(wanted)).findFirst()
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, collection, wanted));
    }
}
