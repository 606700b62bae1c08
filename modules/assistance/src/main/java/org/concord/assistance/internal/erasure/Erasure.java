package org.concord.assistance.internal.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.concord.assistance.api.ErasureGround;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Ids;

/** A certificate. Never changed. */
@Entity
@Table(schema = "assistance", name = "erasure")
class Erasure {

    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "case_code")
    private String code;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "agency_code")
    private String agency;
    @Enumerated(EnumType.STRING)
    private ErasureGround ground;
    @Column(name = "erased_at")
    private Instant erasedAt;
    @Column(name = "erased_by")
    private String erasedBy;
    @Column(name = "destroyed_fields")
    private int fields;

    protected Erasure() {
    }

    Erasure(VictimCase erased, ErasureGround ground, String erasedBy, int fields, Instant now) {
        id = Ids.next();
        caseId = erased.id();
        code = erased.code();
        participant = erased.participant();
        agency = erased.agency();
        this.ground = ground;
        erasedAt = now;
        this.erasedBy = erasedBy;
        this.fields = fields;
    }
}
