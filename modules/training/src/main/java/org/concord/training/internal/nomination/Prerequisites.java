package org.concord.training.internal.nomination;

import static org.concord.training.api.NominationRule.PREREQUISITE_MISSING;
import static org.concord.training.api.NominationRule.PREREQUISITE_NOT_CONFIRMED;
import static org.concord.training.api.PriorCompletionState.CLAIMED;
import static org.concord.training.api.PriorCompletionState.CONFIRMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.training.internal.prior.PriorCompletionRepository;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunRepository;

/** Whether an officer has completed what the course of a run asks for, in whichever version: here, or elsewhere where that is confirmed. */
@ApplicationScoped
class Prerequisites {

    @Inject
    private RunRepository runs;
    @Inject
    private NominationRepository nominations;
    @Inject
    private PriorCompletionRepository elsewhere;

    /** Refuses whoever has not, and says what is missing. A draft may wait until it is there. */
    void mustBeCompleted(UUID officer, CourseRun run) {
        List<String> asked = runs.course(run.course()).orElseThrow().prerequisites();
        if (asked.isEmpty()) {
            return;
        }
        List<String> missing = without(without(asked, nominations.completed(officer, asked)), elsewhere.of(officer, asked, CONFIRMED));
        if (missing.isEmpty()) {
            return;
        }
        boolean claimed = elsewhere.of(officer, missing, CLAIMED).containsAll(missing);
        throw RuleBroken.at("officer", claimed ? PREREQUISITE_NOT_CONFIRMED : PREREQUISITE_MISSING, String.join(", ", missing));
    }

    private static List<String> without(List<String> asked, Set<String> completed) {
        return asked.stream().filter(code -> !completed.contains(code)).toList();
    }
}
