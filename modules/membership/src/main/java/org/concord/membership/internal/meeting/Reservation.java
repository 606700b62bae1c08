package org.concord.membership.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concord.kernel.Text;
import org.concord.membership.api.EnterReservation;

/** A participant stays outside a decision, or part of it, and says why. */
@Entity
@Table(schema = "membership", name = "reservation")
class Reservation {

    @Id
    private UUID id;
    @Column(name = "decision_id")
    private UUID decision;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "wording")
    private String text;
    @Version
    private long version;

    protected Reservation() {
    }

    Reservation(UUID id, UUID decision, EnterReservation command) {
        this.id = id;
        this.decision = decision;
        participant = Text.required("participant", command.participant(), 40);
        text = Text.required("text", command.text(), 4000);
    }
}
