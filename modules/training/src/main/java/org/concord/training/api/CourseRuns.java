package org.concord.training.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.GiveReason;

/** Runs of courses: planned, published, closed, or cancelled. What was published anybody reads; drafts exist only for those who keep runs. */
public interface CourseRuns {

    /** Runs, by their first day. */
    Page<CourseRunRow> search(CourseRunCriteria criteria, Paging paging);

    /** One run. */
    Optional<CourseRunRow> find(UUID id);

    /** Plans a run of a published course. */
    void plan(UUID id, PlanCourseRun command);

    /** Plans it otherwise. Once published its course, its host and its seating stay, and its capacity does not fall below the seats taken. */
    void change(UUID id, long version, PlanCourseRun command);

    /** DRAFT to PUBLISHED, with as many seats as its capacity; it has a session at least. */
    void publish(UUID id, long version);

    /** PUBLISHED to CANCELLED, or DRAFT. */
    void cancel(UUID id, long version, GiveReason command);
}
