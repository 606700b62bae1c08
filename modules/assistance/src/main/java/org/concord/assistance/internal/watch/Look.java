package org.concord.assistance.internal.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.api.ReadPurpose;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Ids;
import org.concord.kernel.Required;

/** A look at an identity. Never changed, never taken away; only its note, which is locked, falls with the case. */
@Entity
@Table(schema = "assistance", name = "identity_look")
class Look {

    @Id
    private UUID id;
    @Column(name = "looked_at", updatable = false)
    private Instant at;
    @Column(updatable = false)
    private String who;
    @Column(name = "case_code", updatable = false)
    private String code;
    @Column(name = "participant_code", updatable = false)
    private String participant;
    @Column(name = "agency_code", updatable = false)
    private String agency;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReadPurpose purpose;
    @Column(name = "in_emergency", updatable = false)
    private boolean inEmergency;

    protected Look() {
    }

    Look(String who, VictimCase about, ReadIdentity reason, boolean inEmergency, Instant now) {
        id = Ids.next();
        at = now;
        this.who = who;
        code = about.code();
        participant = about.participant();
        agency = about.agency();
        purpose = Required.value("purpose", reason.purpose());
        this.inEmergency = inEmergency;
    }

    UUID id() {
        return id;
    }
}
