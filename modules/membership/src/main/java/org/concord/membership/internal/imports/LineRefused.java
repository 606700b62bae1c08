package org.concord.membership.internal.imports;

import java.util.List;
import org.concord.kernel.RuleBroken;

/** A line with mistakes: all that were found. */
final class LineRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleBroken> mistakes;

    LineRefused(List<RuleBroken> mistakes) {
        super(mistakes.toString());
        this.mistakes = List.copyOf(mistakes);
    }

    List<RuleBroken> mistakes() {
        return mistakes;
    }
}
