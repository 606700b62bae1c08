package org.concord.membership.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Who is invited to a meeting and who comes. A focal point registers the delegation of the own participant, the secretariat any, from
 * the convening of the meeting until registration closes. Empty lists for outsiders; names only for those signed in.
 */
public interface Delegations {

    /** Who is invited, by code. */
    Page<InvitationRow> invitations(UUID meeting, Paging paging);

    /** Invites a participant, or changes the quality in which it is invited, until registration closes. */
    void invite(UUID meeting, String participant, InviteParticipant command);

    /** Invites each member of the meeting's bodies on its first day who is not invited yet. */
    void inviteMembers(UUID meeting);

    /** Takes an invitation back, as long as no delegation is registered. */
    void disinvite(UUID meeting, String participant);

    /** The delegations, by participant. */
    Page<DelegationRow> delegations(UUID meeting, Paging paging);

    /** One delegation. */
    Optional<DelegationRow> find(UUID meeting, UUID delegation);

    /** Registers a delegation; a participant has one a meeting. */
    void register(UUID meeting, UUID id, RegisterDelegation command);

    /** Names the document with its credentials. */
    void change(UUID meeting, UUID id, long version, RegisterDelegation command);

    /** Takes a delegation back with its delegates. */
    void withdraw(UUID meeting, UUID id, long version);

    /** All delegates of a meeting by participant, or those of one delegation when {@code delegation} is not null. */
    Page<DelegateRow> delegates(UUID meeting, UUID delegation, Paging paging);

    /** One delegate. */
    Optional<DelegateRow> delegate(UUID meeting, UUID id);

    /** Adds a delegate: at most one head, and not more than the meeting allows. */
    void addDelegate(UUID meeting, UUID delegation, UUID id, RegisterDelegate command);

    /** Corrects a delegate. */
    void changeDelegate(UUID meeting, UUID id, long version, RegisterDelegate command);

    /** Takes a delegate off. */
    void removeDelegate(UUID meeting, UUID id, long version);
}
