package org.concord.training.internal.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.training.api.AnswerEvaluation;
import org.concord.training.api.EvaluationQuestion;
import org.concord.training.api.EvaluationRule;

/** What somebody thinks of a run. It has no time, no order and no name: its id is random, not one that counts on. */
@Entity
@Table(schema = "training", name = "evaluation_answer")
class EvaluationAnswer {

    private static final int BEST = 5;

    @Id
    private UUID id;
    @Column(name = "run_id")
    private UUID run;
    private int relevant;
    private int clear;
    private int trainers;
    private int organised;
    private int useful;
    @Column(name = "comment_text")
    private String comment;

    protected EvaluationAnswer() {
    }

    EvaluationAnswer(UUID run, AnswerEvaluation command) {
        id = UUID.randomUUID();
        this.run = run;
        relevant = rating(EvaluationQuestion.RELEVANT, command);
        clear = rating(EvaluationQuestion.CLEAR, command);
        trainers = rating(EvaluationQuestion.TRAINERS, command);
        organised = rating(EvaluationQuestion.ORGANISED, command);
        useful = rating(EvaluationQuestion.USEFUL, command);
        comment = Text.optional("comment", command.comment(), 2000);
    }

    private static int rating(EvaluationQuestion question, AnswerEvaluation command) {
        return rating(question.field(), question.of(command));
    }

    /** A rating from 1 to 5. */
    static int rating(String field, Integer given) {
        int rating = Required.value(field, given);
        if (rating < 1 || rating > BEST) {
            throw RuleBroken.at(field, EvaluationRule.RATING_OUT_OF_RANGE, rating);
        }
        return rating;
    }

    AnswerEvaluation ratings() {
        return new AnswerEvaluation(relevant, clear, trainers, organised, useful, comment);
    }
}
