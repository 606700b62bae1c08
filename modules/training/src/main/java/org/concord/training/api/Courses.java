package org.concord.training.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * The catalogue. A course has a code and versions of its curriculum: a version is drafted, published, and from then on never changes; a new version
 * begins as a copy of the latest. What was published anybody reads; drafts exist only for those who write courses.
 */
public interface Courses {

    /** Versions of courses, by title. */
    Page<CourseRow> search(CourseCriteria criteria, Paging paging);

    /** One version of a course. */
    Optional<CourseRow> find(UUID id);

    /** Begins a course: version 1 of a code that no course has. */
    void draft(UUID id, WriteCourse command);

    /** Corrects a version that is being written; its code stays. */
    void change(UUID id, long version, WriteCourse command);

    /** DRAFT to PUBLISHED; the version published before, if any, is RETIRED. */
    void publish(UUID id, long version);

    /** Begins the next version, {@code revision}, as a copy of this published or retired one. */
    void revise(UUID id, UUID revision);

    /** PUBLISHED to RETIRED: it is held no more. */
    void retire(UUID id, long version);
}
