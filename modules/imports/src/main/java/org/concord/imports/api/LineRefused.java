package org.concord.imports.api;

import java.util.List;
import org.concord.kernel.RuleBroken;

/** A line with mistakes: all that were found. */
public final class LineRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleBroken> mistakes;

    public LineRefused(List<RuleBroken> mistakes) {
        super(mistakes.toString());
        this.mistakes = List.copyOf(mistakes);
    }

    public List<RuleBroken> mistakes() {
        return mistakes;
    }
}
