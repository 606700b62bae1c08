package org.concord.training.internal.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.NominationRule;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunRepository;

/** Whether an officer has completed what the course of a run asks for, in whichever version. */
@ApplicationScoped
class Prerequisites {

    @Inject
    private RunRepository runs;
    @Inject
    private NominationRepository nominations;

    /** Refuses whoever has not, and says what is missing. A draft may wait until it is there. */
    void mustBeCompleted(UUID officer, CourseRun run) {
        List<String> asked = runs.course(run.course()).orElseThrow().prerequisites();
        if (asked.isEmpty()) {
            return;
        }
        Set<String> completed = nominations.completed(officer, asked);
        List<String> missing = asked.stream().filter(code -> !completed.contains(code)).toList();
        if (!missing.isEmpty()) {
            throw RuleBroken.at("officer", NominationRule.PREREQUISITE_MISSING, String.join(", ", missing));
        }
    }
}
