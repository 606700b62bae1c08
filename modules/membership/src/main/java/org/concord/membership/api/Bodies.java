package org.concord.membership.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * The bodies of a process, which form a tree, and who sits in them. A dissolved body keeps its records, and is found as of the days on
 * which it existed.
 */
public interface Bodies {

    /** Bodies by name. */
    Page<BodyRow> search(BodyCriteria criteria, Paging paging);

    /** One body. */
    Optional<BodyRecord> find(String code);

    /** Enters a body under its code. */
    void establish(String code, EstablishBody command);

    /** Corrects its names, kind, mandate and start. */
    void describe(String code, long version, DescribeBody command);

    /** Puts it, with all below it, under another body of the same process, or at the top. */
    void move(String code, long version, MoveBody command);

    /** Ends its life, and with it the seats and terms that were still open. */
    void dissolve(String code, long version, DissolveBody command);

    /** Who sits in which body, by name of the participant. */
    Page<BodyMembershipRow> memberships(BodyMembershipCriteria criteria, Paging paging);

    /** One participant's membership of one body. */
    Optional<BodyMembershipRow> membership(UUID id);

    /** A participant sits in a body. */
    void join(UUID id, JoinBody command);

    /** Says more exactly how long a participant sat there, or who says so. */
    void correctMembership(UUID id, long version, CorrectBodyMembership command);

    /** A participant sits in it no longer. */
    void leave(UUID id, long version, LeaveBody command);
}
