package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.training.api.AnswerLaterEvaluation;
import org.concord.training.api.Evaluations;
import org.concord.training.api.LaterEvaluationRow;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Whether one officer uses what was learnt. */
@Named
@RequestScoped
public class LaterEvaluationPage {

    @Inject
    private Evaluations evaluations;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<LaterEvaluationRow> record = new Once<>(() -> here.found(evaluations.laterOne(here.id())));
    private final Once<Draft<AnswerLaterEvaluation>> answer = new Once<>(() -> Draft.of(AnswerLaterEvaluation.class, record.get()));

    public LaterEvaluationRow getRecord() {
        return record.get();
    }

    /** Whether it can be answered by now. */
    public boolean isDue() {
        return !here.getToday().isBefore(record.get().dueFrom());
    }

    public Draft<AnswerLaterEvaluation> getAnswer() {
        return answer.get();
    }

    public void answerLater() {
        outcome.attempt(answer.get(), command -> evaluations.answerLater(here.id(), here.version(), command), "done.saved");
    }
}
