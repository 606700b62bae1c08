package org.concord.training.internal.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.training.api.AnswerServiceEvaluation;
import org.concord.training.api.EvaluationRule;

/** The question what changed in the service of those whom a participant nominated for a run, and who completed it. It is answered once. */
@Entity
@Table(schema = "training", name = "service_evaluation")
class ServiceEvaluation {

    /**
     * A case takes months from a first suspicion, and a procedure from a draft until it is in force: what shows earlier says little. After a whole year no
     * season is left out either, so that the counts of one run can be laid beside those of another.
     */
    private static final int FROM_MONTH = 12;
    /** As long as there is for use at work, before it. */
    private static final int UNTIL_MONTH = 14;
    private static final int MOST = 1_000_000;

    @Id
    private UUID id;
    @Column(name = "run_id")
    private UUID run;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "due_from")
    private LocalDate dueFrom;
    @Column(name = "due_until")
    private LocalDate dueUntil;
    @Column(name = "cases_opened")
    private Integer casesOpened;
    @Column(name = "victims_identified")
    private Integer victimsIdentified;
    @Column(name = "procedures_changed")
    private Boolean proceduresChanged;
    @Column(name = "training_passed_on")
    private Boolean trainingPassedOn;
    private String remark;
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    @Version
    private long version;

    protected ServiceEvaluation() {
    }

    ServiceEvaluation(UUID run, String participant, LocalDate lastDay) {
        id = Ids.next();
        this.run = run;
        this.participant = participant;
        dueFrom = lastDay.plusMonths(FROM_MONTH);
        dueUntil = lastDay.plusMonths(UNTIL_MONTH);
    }

    void answer(AnswerServiceEvaluation command, LocalDate today) {
        if (answeredOn != null) {
            throw new RuleBroken(EvaluationRule.ANSWERED_ALREADY, answeredOn);
        }
        if (today.isBefore(dueFrom)) {
            throw new RuleBroken(EvaluationRule.NOT_DUE_YET, dueFrom);
        }
        casesOpened = count("casesOpened", command.casesOpened());
        victimsIdentified = count("victimsIdentified", command.victimsIdentified());
        proceduresChanged = Required.value("proceduresChanged", command.proceduresChanged());
        trainingPassedOn = Required.value("trainingPassedOn", command.trainingPassedOn());
        remark = Text.optional("remark", command.remark(), 2000);
        answeredOn = today;
    }

    private static Integer count(String field, Integer given) {
        if (given != null && (given < 0 || given > MOST)) {
            throw RuleBroken.at(field, KernelRule.NOT_A_NUMBER, given);
        }
        return given;
    }

    String participant() {
        return participant;
    }

    long version() {
        return version;
    }
}
