package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concord.training.api.AnswerEvaluation;
import org.concord.training.api.EvaluatedRun;
import org.concord.training.api.EvaluationQuestion;
import org.concord.training.api.Evaluations;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;

/** Where a ticket leads: what its holder thinks of a run, without a name. */
@Named
@RequestScoped
public class EvaluatePage {

    private static final int BEST = 5;

    @Inject
    private Evaluations evaluations;
    @Inject
    private Reader reader;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<EvaluatedRun> run = new Once<>(() -> evaluations.asks(here.text("ticket")).orElse(null));
    private final Draft<AnswerEvaluation> answer = Draft.of(AnswerEvaluation.class);

    /** The run that is asked about; null where the ticket asks nothing, or no more. */
    public EvaluatedRun getRun() {
        return run.get();
    }

    /** Whether an answer was just given. */
    public boolean isAnswered() {
        return here.text("thanks") != null;
    }

    public EvaluationQuestion[] getQuestions() {
        return EvaluationQuestion.values();
    }

    /** From 1 to 5, with what the ends mean. */
    public Map<String, String> getRatings() {
        return IntStream.rangeClosed(1, BEST).mapToObj(String::valueOf)
            .collect(Collectors.toMap(rating -> rating, rating -> reader.read("rating." + rating), (one, same) -> one, LinkedHashMap::new));
    }

    public Draft<AnswerEvaluation> getAnswer() {
        return answer;
    }

    public void sendAnswer() {
        String ticket = here.text("ticket");
        outcome.attempt(answer, command -> evaluations.answer(ticket, command), "done.evaluated", "/public/evaluate?thanks=1");
    }
}
