package org.concord.training.internal.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.NaturalId;
import org.concord.training.api.AnswerEvaluation;
import org.concord.training.api.AnswerLaterEvaluation;
import org.concord.training.internal.seed.Demonstration;

/** What people thought of the run that was held first, and whether they use it: nothing is missing of its report. Of the others nobody said anything yet. */
@ApplicationScoped
class EvaluationDemonstration implements Demonstration {

    private static final int ANSWERS = 5;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(EntityManager entities) {
        UUID run = NaturalId.of("course-runs", "demonstration", "held-first");
        for (int i = 0; i < ANSWERS; i++) {
            entities.persist(new EvaluationAnswer(run, new AnswerEvaluation(5, 4, 5, 3 + i % 2, 4, i == 0 ? "More exercises, please (invented)" : null)));
        }
        entities.flush();
        entities.createQuery("select l from LaterEvaluation l join Nomination n on n.id = l.nomination where n.run = :run", LaterEvaluation.class)
            .setParameter("run", run)
            .getResultList()
            .forEach(asked -> asked.answer(new AnswerLaterEvaluation(4, "A quiet room is kept free for interviews (invented)"), LocalDate.now(clock)));
    }
}
