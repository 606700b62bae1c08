package org.concord.assistance.internal.identification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.DecideIdentification;
import org.concord.assistance.api.DecidingBody;
import org.concord.assistance.api.TraffickingStatus;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.LatestDay;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** A decision, as it was told. Never changed: another is added. */
@Entity
@Table(schema = "assistance", name = "identification")
class Identification {

    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "participant_code")
    private String participant;
    @Enumerated(EnumType.STRING)
    private TraffickingStatus status;
    @Enumerated(EnumType.STRING)
    private DecidingBody body;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Identification() {
    }

    Identification(UUID id, VictimCase about, DecideIdentification command, String enteredBy, Instant now) {
        this.id = id;
        caseId = about.id();
        participant = about.participant();
        status = Required.value("status", command.status());
        body = Required.value("body", command.body());
        decidedOn = Required.value("decidedOn", command.decidedOn());
        if (decidedOn.isAfter(LatestDay.at(now))) {
            throw RuleBroken.at("decidedOn", CaseRule.DECIDED_IN_THE_FUTURE, decidedOn);
        }
        this.enteredBy = enteredBy;
        enteredAt = now;
    }

    TraffickingStatus status() {
        return status;
    }
}
