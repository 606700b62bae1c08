package org.concord.assistance.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.assistance.api.EnterEvent;
import org.concord.assistance.api.TraffickingStage;
import org.concord.kernel.CountryCode;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.Required;

/** Something that happened to somebody, in codes and as exactly dated as it is known. Never changed. */
@Entity
@Table(schema = "assistance", name = "trafficking_event")
class TraffickingEvent {

    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private TraffickingStage stage;
    private String country;
    @Column(name = "happened_day")
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    @Column(name = "happened_precision")
    private Precision precision;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected TraffickingEvent() {
    }

    TraffickingEvent(UUID id, UUID caseId, EnterEvent command, String enteredBy, Instant now) {
        this.id = id;
        this.caseId = caseId;
        stage = Required.value("stage", command.stage());
        country = CountryCode.optional("country", command.country());
        happened(command.happened(), now);
        this.enteredBy = enteredBy;
        enteredAt = now;
    }

    private void happened(PartialDate happened, Instant now) {
        if (happened != null) {
            day = Assessment.past("happened", happened.firstDay(), now);
            precision = happened.precision();
        }
    }
}
