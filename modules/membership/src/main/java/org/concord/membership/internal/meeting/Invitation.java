package org.concord.membership.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.membership.api.InvitedAs;

/** A participant is asked to come to a meeting, in some quality. */
@Entity
@Table(schema = "membership", name = "invitation")
class Invitation {

    @Id
    private UUID id;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "participant_code")
    private String participant;
    @Enumerated(EnumType.STRING)
    @Column(name = "invited_as")
    private InvitedAs invitedAs;
    @Version
    private long version;

    protected Invitation() {
    }

    Invitation(UUID meeting, String participant, InvitedAs invitedAs) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.participant = participant;
        inviteAs(invitedAs);
    }

    void inviteAs(InvitedAs quality) {
        invitedAs = Objects.requireNonNullElse(quality, InvitedAs.MEMBER);
    }

    String participant() {
        return participant;
    }
}
