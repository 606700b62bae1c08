package org.concord.membership.internal.meeting;

import static org.concord.membership.api.MeetingState.CONVENED;
import static org.concord.membership.api.MeetingState.PLANNED;
import static org.concord.membership.api.MeetingState.POSTPONED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.membership.api.DelegateRow;
import org.concord.membership.api.DelegationRow;
import org.concord.membership.api.Delegations;
import org.concord.membership.api.InvitationRow;
import org.concord.membership.api.InviteParticipant;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.RegisterDelegate;
import org.concord.membership.api.RegisterDelegation;
import org.concord.membership.internal.RollSearch;

/** Invites participants and registers their delegations. */
@ApplicationScoped
@Transactional
public class DelegationDesk implements Delegations {

    private static final String INVITATIONS = "invitations";
    private static final String DELEGATIONS = "delegations";
    private static final String DELEGATES = "delegates";

    @Inject
    private MeetingRepository meetings;
    @Inject
    private DelegationSearch search;
    @Inject
    private Invitations invitations;
    @Inject
    private ReportSearch papers;
    @Inject
    private RollSearch roll;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<InvitationRow> invitations(UUID meeting, Paging paging) {
        return search.invitations(meeting, paging);
    }

    @Override
    public void invite(UUID meeting, String participant, InviteParticipant command) {
        access.require(MembershipRight.PLAN_MEETINGS);
        roll.requireParticipant("participant", participant);
        meetings.locked(meeting).requireState(PLANNED, CONVENED, POSTPONED);
        meetings.invitation(meeting, participant).ifPresentOrElse(
            invitation -> invitation.inviteAs(command.invitedAs()),
            () -> meetings.add(new Invitation(meeting, participant, command.invitedAs())));
        audit.changed(INVITATIONS, meeting + "/" + participant, "PARTICIPANT_INVITED", command);
    }

    @Override
    public void inviteMembers(UUID meeting) {
        access.require(MembershipRight.PLAN_MEETINGS);
        Meeting of = meetings.locked(meeting);
        of.requireState(PLANNED, CONVENED, POSTPONED);
        invitations.inviteMembers(of);
        audit.changed("meetings", meeting.toString(), "MEMBERS_INVITED", null);
    }

    @Override
    public void disinvite(UUID meeting, String participant) {
        access.require(MembershipRight.PLAN_MEETINGS);
        meetings.locked(meeting).requireState(PLANNED, CONVENED, POSTPONED);
        if (meetings.delegationOf(meeting, participant).isPresent()) {
            throw new RuleBroken(MeetingRule.DELEGATION_REGISTERED, participant);
        }
        meetings.remove(meetings.invitation(meeting, participant)
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, INVITATIONS, participant)));
        audit.changed(INVITATIONS, meeting + "/" + participant, "INVITATION_WITHDRAWN", null);
    }

    @Override
    public Page<DelegationRow> delegations(UUID meeting, Paging paging) {
        return search.delegations(meeting, paging);
    }

    @Override
    public Optional<DelegationRow> find(UUID meeting, UUID delegation) {
        return search.delegation(meeting, delegation);
    }

    @Override
    public void register(UUID meeting, UUID id, RegisterDelegation command) {
        access.require(MembershipRight.REGISTER_DELEGATION);
        roll.requireParticipant("participant", command.participant());
        access.require(MembershipRight.REGISTER_DELEGATION, command.participant());
        Meeting of = meetings.locked(meeting);
        if (audit.alreadyDone(DELEGATIONS, id.toString(), command)) {
            return;
        }
        if (meetings.invitation(meeting, command.participant()).isEmpty()) {
            throw RuleBroken.at("participant", MeetingRule.PARTICIPANT_NOT_INVITED, command.participant());
        }
        of.requireState(CONVENED);
        if (meetings.delegationOf(meeting, command.participant()).isPresent()) {
            throw RuleBroken.at("participant", MeetingRule.DELEGATION_ALREADY_REGISTERED, command.participant());
        }
        papers.requirePaper("credentials", meeting, command.credentials());
        meetings.add(new Delegation(id, meeting, command));
        audit.created(DELEGATIONS, id.toString(), "DELEGATION_REGISTERED", command);
    }

    @Override
    public void change(UUID meeting, UUID id, long version, RegisterDelegation command) {
        Delegation delegation = whileRegistering(meeting, id);
        Versions.match(delegation.version(), version);
        papers.requirePaper("credentials", meeting, command.credentials());
        delegation.nameCredentials(command.credentials());
        audit.changed(DELEGATIONS, id.toString(), "DELEGATION_CHANGED", command);
    }

    @Override
    public void withdraw(UUID meeting, UUID id, long version) {
        Delegation delegation = whileRegistering(meeting, id);
        Versions.match(delegation.version(), version);
        meetings.remove(delegation);
        audit.changed(DELEGATIONS, id.toString(), "DELEGATION_WITHDRAWN", null);
    }

    @Override
    public Page<DelegateRow> delegates(UUID meeting, UUID delegation, Paging paging) {
        return search.delegates(meeting, delegation, paging);
    }

    @Override
    public Optional<DelegateRow> delegate(UUID meeting, UUID id) {
        access.require(MembershipRight.READ_PEOPLE);
        return search.delegate(meeting, id);
    }

    @Override
    public void addDelegate(UUID meeting, UUID delegation, UUID id, RegisterDelegate command) {
        Delegation sent = whileRegistering(meeting, delegation);
        if (audit.alreadyDone(DELEGATES, id.toString(), command)) {
            meetings.delegate(id).ifPresent(stored -> stored.mustBe(command));
            return;
        }
        requirePerson(command);
        sent.add(id, command, meetings.locked(meeting).maxDelegates());
        audit.created(DELEGATES, id.toString(), "DELEGATE_REGISTERED", command);
    }

    @Override
    public void changeDelegate(UUID meeting, UUID id, long version, RegisterDelegate command) {
        Delegate delegate = delegate(meeting, id, version);
        requirePerson(command);
        delegate.delegation().change(id, command);
        audit.changed(DELEGATES, id.toString(), "DELEGATE_CHANGED", command);
    }

    @Override
    public void removeDelegate(UUID meeting, UUID id, long version) {
        delegate(meeting, id, version).delegation().remove(id);
        audit.changed(DELEGATES, id.toString(), "DELEGATE_REMOVED", null);
    }

    private Delegate delegate(UUID meeting, UUID id, long version) {
        access.require(MembershipRight.REGISTER_DELEGATION);
        Delegate delegate = meetings.delegate(meeting, id);
        whileRegistering(meeting, delegate.delegation().id());
        Versions.match(delegate.version(), version);
        return delegate;
    }

    /** The delegation, its meeting locked and open for registration, and the caller allowed to touch it. */
    private Delegation whileRegistering(UUID meeting, UUID delegation) {
        access.require(MembershipRight.REGISTER_DELEGATION);
        Meeting of = meetings.locked(meeting);
        Delegation sent = meetings.delegation(meeting, delegation);
        access.require(MembershipRight.REGISTER_DELEGATION, sent.participant());
        of.requireState(CONVENED);
        return sent;
    }

    private void requirePerson(RegisterDelegate command) {
        if (command.person() != null) {
            roll.requirePerson("person", command.person());
        }
    }
}
