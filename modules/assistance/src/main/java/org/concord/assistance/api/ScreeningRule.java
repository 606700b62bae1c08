package org.concord.assistance.api;

import org.concord.kernel.Rule;

/** The rules of screenings. */
public enum ScreeningRule implements Rule {
    /** The list of indicators has none of this code. {0}: what was given. */
    UNKNOWN_INDICATOR(Kind.INVALID),
    /** There is no such list of indicators. {0}: what was given. */
    UNKNOWN_INDICATOR_LIST(Kind.NOT_FOUND),
    /** An evaluated screening never changes; another corrects it. */
    SCREENING_IS_EVALUATED(Kind.CONFLICT),
    /** Only an evaluated screening is corrected, or leads to a case. */
    SCREENING_NOT_EVALUATED(Kind.CONFLICT),
    /** It was corrected by another already. */
    SCREENING_WAS_SUPERSEDED(Kind.CONFLICT),
    /** A case was opened after it already. */
    SCREENING_HAS_A_CASE(Kind.CONFLICT);

    private final Kind kind;

    ScreeningRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
