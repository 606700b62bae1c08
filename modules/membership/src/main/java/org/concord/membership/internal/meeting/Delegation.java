package org.concord.membership.internal.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.RegisterDelegate;
import org.concord.membership.api.RegisterDelegation;

/**
 * Those whom a participant sends to a meeting. It has at most one head, and no more delegates than the meeting allows; whoever adds one has
 * locked the delegation, so that two at once cannot pass the limit together.
 */
@Entity
@Table(schema = "membership", name = "delegation")
class Delegation {

    @Id
    private UUID id;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "credentials_id")
    private UUID credentials;
    @OneToMany(mappedBy = "delegation", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Delegate> delegates = new ArrayList<>();
    @Version
    private long version;

    protected Delegation() {
    }

    Delegation(UUID id, UUID meeting, RegisterDelegation command) {
        this.id = id;
        this.meeting = meeting;
        participant = Text.required("participant", command.participant(), 40);
        credentials = command.credentials();
    }

    void nameCredentials(UUID document) {
        credentials = document;
    }

    /** @param most the most delegates the meeting allows, or null when there is no limit */
    void add(UUID delegate, RegisterDelegate command, Integer most) {
        if (most != null && delegates.size() >= most) {
            throw new RuleBroken(MeetingRule.TOO_MANY_DELEGATES, most);
        }
        requireOneHead(delegate, command);
        delegates.add(new Delegate(delegate, this, command));
    }

    void change(UUID delegate, RegisterDelegate command) {
        requireOneHead(delegate, command);
        delegate(delegate).describe(command);
    }

    void remove(UUID delegate) {
        delegates.remove(delegate(delegate));
    }

    private void requireOneHead(UUID delegate, RegisterDelegate command) {
        boolean anotherLeads = delegates.stream().anyMatch(one -> one.heads() && !one.id().equals(delegate));
        if (command.head() && anotherLeads) {
            throw RuleBroken.at("head", MeetingRule.SECOND_HEAD_OF_DELEGATION);
        }
    }

    private Delegate delegate(UUID wanted) {
        return delegates.stream().filter(one -> one.id().equals(wanted)).findFirst().orElseThrow();
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    String participant() {
        return participant;
    }

    List<Delegate> delegates() {
        return List.copyOf(delegates);
    }

    long version() {
        return version;
    }
}
