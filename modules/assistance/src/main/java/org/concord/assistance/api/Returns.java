package org.concord.assistance.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Returns to another country, from the side that the person leaves. A step that is not due is refused with {@link ReturnRule#RETURN_STATE_FORBIDS}. */
public interface Returns {

    /** Those from cases of which the caller sees the facts. */
    Page<ReturnRow> search(ReturnCriteria criteria, Paging paging);

    /** One of them. */
    Optional<ReturnRow> find(UUID id);

    /** Asks the other country; refused without the person's consent for the purpose of returning. */
    void request(UUID id, RequestReturn command);

    /** Says what returning would mean, once nationality is verified. Where it is not safe the return is cancelled. */
    void assess(UUID id, long version, AssessReturn command);

    /** Notes that the person, told of the risk, wants to return; the consent must still hold. No exception stands in for it. */
    void agree(UUID id, long version);

    /** Sets the day, once there are papers. */
    void schedule(UUID id, long version, ScheduleReturn command);

    /** Notes that the person was handed over. That is not yet a return: the other side's receipt is. */
    void handOver(UUID id, long version, HandOver command);

    /** Lets it wait. */
    void hold(UUID id, long version, HoldReturn command);

    /** Goes on where it waited. */
    void resume(UUID id, long version);

    /** Ends it before the person is handed over. */
    void cancel(UUID id, long version, CancelReturn command);
}
