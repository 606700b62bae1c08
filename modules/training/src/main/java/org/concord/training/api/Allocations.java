package org.concord.training.api;

import java.util.List;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.GiveReason;

/**
 * Gives seats to nominations, in one transaction a run. First those that are reserved; after the close those too that nobody of the reserving states
 * took; each to the nomination whose state holds fewest seats, then by its rank there, then by who was submitted first.
 */
public interface Allocations {

    /** What {@link #allocate} would choose now. Nothing is changed. */
    List<ChoiceRow> preview(UUID run);

    /** Lets offers expire that were not confirmed in time, then gives every free seat there is somebody for; what a timer does by itself too. */
    void allocate(UUID run);

    /** Gives a free seat to somebody who waits, out of turn, within the maximum of the state. */
    void promote(UUID nomination, long version, GiveReason command);

    /** The choices of a run, the latest first; a focal point's are those about the own participant. */
    Page<AllocationEventRow> events(UUID run, Paging paging);
}
