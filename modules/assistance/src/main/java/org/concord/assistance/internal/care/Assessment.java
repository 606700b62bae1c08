package org.concord.assistance.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.assistance.api.AssessmentLevel;
import org.concord.assistance.api.CareRule;
import org.concord.assistance.api.DangerLevel;
import org.concord.assistance.api.WriteAssessment;
import org.concord.kernel.LatestDay;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Words;

/** What was found out on one day. Never changed. */
@Entity
@Table(schema = "assistance", name = "assessment")
class Assessment {

    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    @Column(name = "assessed_what")
    private AssessmentLevel level;
    @Column(name = "assessed_on")
    private LocalDate assessedOn;
    @Enumerated(EnumType.STRING)
    private DangerLevel danger;
    private String needs;
    @Column(name = "entered_by")
    private String enteredBy;
    @Embedded
    private Origin origin;

    protected Assessment() {
    }

    Assessment(UUID id, UUID caseId, WriteAssessment command, String enteredBy, Instant now) {
        this.id = id;
        this.caseId = caseId;
        level = Required.value("level", command.level());
        assessedOn = past("assessedOn", command.assessedOn(), now);
        danger = Required.value("danger", command.danger());
        needs = Words.codes(command.needs());
        this.enteredBy = enteredBy;
    }

    /** The same for another case. */
    Assessment copy(UUID copyId, Copying copying) {
        Assessment copy = new Assessment();
        copy.id = copyId;
        copy.caseId = copying.to().id();
        copy.level = level;
        copy.assessedOn = assessedOn;
        copy.danger = danger;
        copy.needs = needs;
        copy.enteredBy = copying.by();
        copy.origin = copying.origin();
        return copy;
    }

    UUID id() {
        return id;
    }

    /** The day, unless it is still to come. */
    static LocalDate past(String field, LocalDate day, Instant now) {
        if (Required.value(field, day).isAfter(LatestDay.at(now))) {
            throw RuleBroken.at(field, CareRule.CARE_DAY_TO_COME, day);
        }
        return day;
    }
}
