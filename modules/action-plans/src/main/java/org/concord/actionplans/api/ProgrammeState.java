package org.concord.actionplans.api;

/** How far a plan has come. Money moves while it is ACTIVE or under REVISION; its text changes in DRAFT and REVISION. */
public enum ProgrammeState {
    /** Being written. */
    DRAFT,
    /** Waits for somebody else than its submitter. */
    SUBMITTED,
    /** Approved, not yet in force. */
    APPROVED,
    /** In force: entries take effect. */
    ACTIVE,
    /** In force, while the next revision is written. */
    REVISION,
    /** In force, while the next revision waits for approval. */
    REVISION_SUBMITTED,
    /** Over; nothing changes any more. */
    CLOSED;

    /** Whether entries take effect. */
    public boolean movesMoney() {
        return this == ACTIVE || this == REVISION || this == REVISION_SUBMITTED;
    }

    /** Whether objectives, activities, lines and indicators may change. */
    public boolean isWritten() {
        return this == DRAFT || this == REVISION;
    }
}
