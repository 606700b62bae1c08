package org.concord.web.rest;

import java.util.List;
import org.concord.kernel.RuleBroken;

/** Several things wrong with one request, told together. */
public class RulesBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleBroken> all;

    /** @param all at least one */
    public RulesBroken(List<RuleBroken> all) {
        super(all.toString());
        this.all = List.copyOf(all);
    }

    public List<RuleBroken> all() {
        return all;
    }
}
