package org.concord.assistance.api;

import org.concord.kernel.Rule;

/** The rules of official figures. */
public enum OfficialRule implements Rule {
    /** No figure is of such a year. {0}: the first, {1}: the last. */
    OFFICIAL_YEAR_OUT_OF_RANGE(Kind.INVALID),
    /** Nobody is counted by less than none. */
    OFFICIAL_FIGURE_NEGATIVE(Kind.INVALID),
    /** A source is named by its web address. */
    SOURCE_NO_WEB_ADDRESS(Kind.INVALID),
    /** A part is named by a word of letters, digits and underscores. */
    BREAKDOWN_NO_WORD(Kind.INVALID),
    /** This figure is there already. */
    OFFICIAL_FIGURE_TAKEN(Kind.CONFLICT),
    /** What a figure is about stays. */
    OFFICIAL_FIGURE_FIXED(Kind.CONFLICT),
    /** The parts are more than the whole. {0}: the sum of the parts, {1}: the whole. */
    PARTS_EXCEED_THE_WHOLE(Kind.INVALID),
    /** A count so small exposes people. {0}: the least that does not. */
    OFFICIAL_FIGURE_SMALL(Kind.INVALID),
    /** What the parts leave of the whole is so small that it exposes people. {0}: the least that does not. */
    REST_IS_SMALL(Kind.INVALID);

    private final Kind kind;

    OfficialRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
