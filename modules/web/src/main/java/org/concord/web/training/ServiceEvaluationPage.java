package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.training.api.AnswerServiceEvaluation;
import org.concord.training.api.ServiceEvaluationRow;
import org.concord.training.api.ServiceEvaluations;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** What changed in the service of one participant after a run. */
@Named
@RequestScoped
public class ServiceEvaluationPage {

    @Inject
    private ServiceEvaluations evaluations;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ServiceEvaluationRow> record = new Once<>(() -> here.found(evaluations.find(here.id())));
    private final Once<Draft<AnswerServiceEvaluation>> answer = new Once<>(() -> Draft.of(AnswerServiceEvaluation.class));

    public ServiceEvaluationRow getRecord() {
        return record.get();
    }

    /** Whether it can be answered by now, and nobody has. */
    public boolean isOpen() {
        return record.get().answeredOn() == null && !here.getToday().isBefore(record.get().dueFrom());
    }

    public Draft<AnswerServiceEvaluation> getAnswer() {
        return answer.get();
    }

    public void answerService() {
        outcome.attempt(answer.get(), command -> evaluations.answer(here.id(), here.version(), command), "done.saved");
    }
}
