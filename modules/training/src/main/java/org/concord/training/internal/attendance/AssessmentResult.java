package org.concord.training.internal.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.AttendanceRule;

/** What somebody reached in a test at one attempt; never changed, the best attempt counts. */
@Entity
@Table(schema = "training", name = "assessment_result")
class AssessmentResult {

    @Id
    private UUID id;
    @Column(name = "assessment_id")
    private UUID assessment;
    @Column(name = "nomination_id")
    private UUID nomination;
    private int attempt;
    private int score;
    private String assessor;
    @Column(name = "recorded_at")
    private Instant at;

    protected AssessmentResult() {
    }

    AssessmentResult(Assessment assessment, UUID nomination, int attempt, int score, Instant at, String assessor) {
        if (score < 0 || score > assessment.maximum()) {
            throw RuleBroken.at("scores." + nomination, AttendanceRule.SCORE_OUT_OF_RANGE, score, assessment.maximum());
        }
        id = Ids.next();
        this.assessment = assessment.id();
        this.nomination = nomination;
        this.attempt = attempt;
        this.score = score;
        this.at = at;
        this.assessor = assessor;
    }
}
