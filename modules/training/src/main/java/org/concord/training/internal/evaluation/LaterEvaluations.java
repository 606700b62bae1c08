package org.concord.training.internal.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import org.concord.training.api.OfficerAnonymised;
import org.concord.training.internal.nomination.Nomination;
import org.concord.training.internal.run.CourseRun;

/** Puts the questions that are asked months after a run, when it is closed. */
@ApplicationScoped
public class LaterEvaluations {

    @Inject
    private EvaluationRepository evaluations;

    /** Takes away what was written in words about an officer, in the transaction that takes the name away elsewhere. */
    void forget(@Observes OfficerAnonymised gone) {
        evaluations.laterOf(gone.officer()).forEach(LaterEvaluation::forgetWords);
    }

    /** Whether each whose nomination completed the run uses it, and of each participant that made some of these nominations, what changed in the service. */
    public void ask(CourseRun run, Collection<Nomination> completed) {
        completed.forEach(nomination -> evaluations.add(new LaterEvaluation(nomination.id(), run.lastDay())));
        completed.stream().map(Nomination::participant).distinct()
            .forEach(participant -> evaluations.add(new ServiceEvaluation(run.id(), participant, run.lastDay())));
    }
}
