package org.concord.training.api;

/** Where a version of a course stands. */
public enum CourseState {
    /** Being written; only those who write courses see it. */
    DRAFT,
    /** In the catalogue, for good as it is; it can be held. */
    PUBLISHED,
    /** In the catalogue no more; what was held of it stays. */
    RETIRED
}
