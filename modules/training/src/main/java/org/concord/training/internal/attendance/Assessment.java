package org.concord.training.internal.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.training.api.AssessmentKind;
import org.concord.training.api.AttendanceRule;
import org.concord.training.api.PlanAssessment;

/** A test of a run. */
@Entity
@Table(schema = "training", name = "assessment")
class Assessment {

    private static final int MOST_POINTS = 10_000;

    @Id
    private UUID id;
    @Column(name = "run_id")
    private UUID run;
    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;
    private String title;
    @Column(name = "maximum_points")
    private int maximum;
    @Version
    private long version;

    protected Assessment() {
    }

    Assessment(UUID id, UUID run, PlanAssessment command) {
        this.id = id;
        this.run = run;
        describe(command);
    }

    final void describe(PlanAssessment command) {
        kind = Required.value("kind", command.kind());
        title = Text.required("title", command.title(), 300);
        maximum = Required.value("maximum", command.maximum());
        if (maximum < 1 || maximum > MOST_POINTS) {
            throw RuleBroken.at("maximum", AttendanceRule.POINTS_OUT_OF_RANGE, maximum);
        }
    }

    UUID id() {
        return id;
    }

    UUID run() {
        return run;
    }

    AssessmentKind kind() {
        return kind;
    }

    int maximum() {
        return maximum;
    }

    long version() {
        return version;
    }
}
