package org.concord.training.internal.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.training.api.AnswerLaterEvaluation;
import org.concord.training.api.EvaluationRule;

/** The question whether somebody uses what a course taught; due from four to six months after its last day. */
@Entity
@Table(schema = "training", name = "later_evaluation")
class LaterEvaluation {

    private static final int FROM_MONTH = 4;
    private static final int UNTIL_MONTH = 6;

    @Id
    private UUID id;
    @Column(name = "nomination_id")
    private UUID nomination;
    @Column(name = "due_from")
    private LocalDate dueFrom;
    @Column(name = "due_until")
    private LocalDate dueUntil;
    private Integer applied;
    @Column(name = "example_text")
    private String example;
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    @Version
    private long version;

    protected LaterEvaluation() {
    }

    LaterEvaluation(UUID nomination, LocalDate lastDay) {
        id = Ids.next();
        this.nomination = nomination;
        dueFrom = lastDay.plusMonths(FROM_MONTH);
        dueUntil = lastDay.plusMonths(UNTIL_MONTH);
    }

    void answer(AnswerLaterEvaluation command, LocalDate today) {
        if (today.isBefore(dueFrom)) {
            throw new RuleBroken(EvaluationRule.NOT_DUE_YET, dueFrom);
        }
        applied = EvaluationAnswer.rating("applied", command.applied());
        example = Text.optional("example", command.example(), 2000);
        answeredOn = today;
    }

    /** Takes away what was written in words; what was rated stays. */
    void forgetWords() {
        example = null;
    }

    UUID nomination() {
        return nomination;
    }

    long version() {
        return version;
    }
}
