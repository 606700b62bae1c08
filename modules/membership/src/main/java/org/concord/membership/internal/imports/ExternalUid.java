package org.concord.membership.internal.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What another program's calendar calls a meeting, so that its event is known again. */
@Entity
@Table(schema = "membership", name = "meeting_external_uid")
class ExternalUid {

    /** The longest UID that is kept. */
    static final int LONGEST = 500;

    @Id
    private String uid;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "sequence_number")
    private int sequence;

    protected ExternalUid() {
    }

    ExternalUid(String uid, UUID meeting, int sequence) {
        this.uid = uid;
        this.meeting = meeting;
        this.sequence = sequence;
    }

    UUID meeting() {
        return meeting;
    }

    int sequence() {
        return sequence;
    }

    void heardOf(int newSequence) {
        sequence = newSequence;
    }
}
