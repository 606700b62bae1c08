package org.concord.training.api;

import java.util.function.Function;

/** The questions of level 1, each with where its rating stands in an answer. */
public enum EvaluationQuestion {
    /** The course was about what I do. */
    RELEVANT("relevant", AnswerEvaluation::relevant),
    /** I understood it. */
    CLEAR("clear", AnswerEvaluation::clear),
    /** The trainers knew and taught it well. */
    TRAINERS("trainers", AnswerEvaluation::trainers),
    /** Place, time and papers were in order. */
    ORGANISED("organised", AnswerEvaluation::organised),
    /** I will use it. */
    USEFUL("useful", AnswerEvaluation::useful);

    private final String field;
    private final Function<AnswerEvaluation, Integer> rating;

    EvaluationQuestion(String field, Function<AnswerEvaluation, Integer> rating) {
        this.field = field;
        this.rating = rating;
    }

    /** The field of the answer, as on the wire. */
    public String field() {
        return field;
    }

    /** The rating an answer gives, or null. */
    public Integer of(AnswerEvaluation answer) {
        return rating.apply(answer);
    }
}
