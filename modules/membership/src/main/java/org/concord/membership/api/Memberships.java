package org.concord.membership.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Who takes part in which process, in what role, from when to when. History is ended and never overwritten: a participant that changes its
 * role or comes back has a new membership, and no two of one participant in one process overlap.
 */
public interface Memberships {

    /** Memberships by process and name of the participant. */
    Page<MembershipRow> search(MembershipCriteria criteria, Paging paging);

    /** One membership. */
    Optional<MembershipRow> find(UUID id);

    /** A membership put forward and not decided: PROPOSED. */
    void propose(UUID id, ProposeMembership command);

    /** A membership as a source reports it: ACTIVE, or ENDED when {@code to} is said. */
    void record(UUID id, RecordMembership command);

    /** Says more exactly how it is listed, when it was, or who says so; its state stays as it is. */
    void correct(UUID id, long version, CorrectMembership command);

    /** PROPOSED to ACTIVE. */
    void admit(UUID id, long version, AdmitMember command);

    /** ACTIVE to SUSPENDED. */
    void suspend(UUID id, long version, SuspendMember command);

    /** SUSPENDED to ACTIVE. */
    void resume(UUID id, long version, ResumeMember command);

    /** To ENDED, from any other state. A proposal ends when it is turned down. */
    void end(UUID id, long version, EndMembership command);
}
