package org.concord.membership.api;

import java.util.List;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** What needs doing today, for the first page. */
public interface Overview {

    /** How much of what there is. */
    MembershipCounts counts();

    /** Seats of working bodies whose holder today is not known, by body and seat; of none nobody knows how long. */
    List<ChairAnswer> emptySeats();

    /** Members of a process without an active primary focal point, by process and name. */
    Page<MemberWithoutFocalPointRow> membersWithoutFocalPoint(Paging paging);
}
