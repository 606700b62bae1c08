package org.concord.membership.internal.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concord.kernel.Ids;

/** A participant of a joint action. */
@Entity
@Table(schema = "membership", name = "joint_action_participant")
class JointActionParticipant {

    @Id
    private UUID id;
    @Column(name = "joint_action_id")
    private UUID jointAction;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "is_guest")
    private boolean guest;
    @Version
    private long version;

    protected JointActionParticipant() {
    }

    JointActionParticipant(UUID jointAction, String participant, boolean guest) {
        this.id = Ids.next();
        this.jointAction = jointAction;
        this.participant = participant;
        this.guest = guest;
    }
}
