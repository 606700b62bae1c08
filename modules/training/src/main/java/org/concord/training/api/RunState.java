package org.concord.training.api;

/** Where a run of a course stands. */
public enum RunState {
    /** Being planned; only those who keep runs see it. */
    DRAFT,
    /** In the catalogue: people can be nominated between its days. */
    PUBLISHED,
    /** Over; results are final. */
    CLOSED,
    /** It was not, or will not be, held. */
    CANCELLED
}
