package org.concord.training.internal.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.concord.training.internal.run.CourseRun;

/** Puts the questions that are asked months after a run, when it is closed. */
@ApplicationScoped
public class LaterEvaluations {

    @Inject
    private EvaluationRepository evaluations;

    /** One for each nomination that completed the run. */
    public void ask(CourseRun run, Collection<UUID> completed) {
        completed.forEach(nomination -> evaluations.add(new LaterEvaluation(nomination, run.lastDay())));
    }
}
