package org.concord.membership.internal.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.ActionState;
import org.concord.membership.api.AssignAction;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.OwnerKind;

/**
 * Something somebody is to do after a meeting. The owner reports progress and says when it is done; somebody else verifies that it is.
 */
@Entity
@Table(schema = "membership", name = "action_item")
class ActionItem {

    @Id
    private UUID id;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "decision_id")
    private UUID decision;
    @Column(name = "wording")
    private String text;
    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind")
    private OwnerKind ownerKind;
    @Column(name = "owner_code")
    private String owner;
    @Column(name = "owner_person_id")
    private UUID ownerPerson;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private ActionState state;
    @Column(name = "assigned_on")
    private LocalDate assignedOn;
    @Column(name = "done_on")
    private LocalDate doneOn;
    @Column(name = "done_by")
    private String doneBy;
    @Column(name = "verified_by")
    private String verifiedBy;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected ActionItem() {
    }

    ActionItem(UUID id, UUID meeting, AssignAction command, LocalDate today) {
        this.id = id;
        this.meeting = meeting;
        state = ActionState.OPEN;
        assignedOn = today;
        describe(command);
    }

    void change(UUID ofMeeting, AssignAction command) {
        requireState(ActionState.OPEN, ActionState.IN_PROGRESS);
        meeting = ofMeeting;
        describe(command);
    }

    void progress() {
        move(ActionState.IN_PROGRESS, ActionState.OPEN, ActionState.IN_PROGRESS);
    }

    void done(String by, LocalDate today) {
        move(ActionState.DONE, ActionState.OPEN, ActionState.IN_PROGRESS);
        doneBy = by;
        doneOn = today;
    }

    void reopen() {
        move(ActionState.IN_PROGRESS, ActionState.DONE);
        doneBy = null;
        doneOn = null;
    }

    void verify(String by) {
        requireState(ActionState.DONE);
        if (by.equals(doneBy)) {
            throw new RuleBroken(MeetingRule.VERIFIER_IS_OWNER);
        }
        move(ActionState.VERIFIED, ActionState.DONE);
        verifiedBy = by;
    }

    private void move(ActionState next, ActionState... before) {
        requireState(before);
        state = next;
    }

    private void requireState(ActionState... fitting) {
        if (!List.of(fitting).contains(state)) {
            throw new RuleBroken(MeetingRule.ACTION_NOT_IN_STATE, state, List.of(fitting));
        }
    }

    private void describe(AssignAction command) {
        if (command.ownerKind() == null) {
            throw RuleBroken.at("ownerKind", KernelRule.REQUIRED);
        }
        decision = command.decision();
        text = Text.required("text", command.text(), 4000);
        ownerKind = command.ownerKind();
        owner = Text.required("owner", command.owner(), 40);
        ownerPerson = ownerKind == OwnerKind.PERSON ? UUID.fromString(owner) : null;
        dueOn = command.dueOn();
        searchText = Text.folded(text);
    }

    UUID id() {
        return id;
    }

    OwnerKind ownerKind() {
        return ownerKind;
    }

    String owner() {
        return owner;
    }

    ActionState state() {
        return state;
    }

    long version() {
        return version;
    }
}
