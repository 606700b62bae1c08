package org.concord.assistance.api;

import org.concord.kernel.Rule;

/** The rules of links and merges. */
public enum LinkRule implements Rule {
    /** This side answered already, or the other side said no. */
    LINK_IS_ANSWERED(Kind.CONFLICT),
    /** Only cases of one agency are merged, and not one with itself. */
    MERGE_WITHIN_AN_AGENCY(Kind.INVALID),
    /** The caller leads no case of this code. {0}: the code. */
    NO_CASE_TO_MERGE(Kind.INVALID),
    /** Somebody still counts on the case that would end: answer, withdraw or cancel its referral or return first. */
    MERGED_CASE_UNDER_WAY(Kind.CONFLICT),
    /** The merge was undone already. */
    MERGE_IS_UNDONE(Kind.CONFLICT),
    /** A case is closed as a double by merging it. */
    CASE_ENDS_BY_MERGING(Kind.INVALID);

    private final Kind kind;

    LinkRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
