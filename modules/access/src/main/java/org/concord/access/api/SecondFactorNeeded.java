package org.concord.access.api;

import org.concord.kernel.RuleBroken;

/** {@link AccessRule#OTP_REQUIRED}, with what a page needs to ask for the code alone. */
public class SecondFactorNeeded extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private final HalfSession half;

    public SecondFactorNeeded(HalfSession half) {
        super(AccessRule.OTP_REQUIRED);
        this.half = half;
    }

    /** What {@link SignIn#confirm} goes on from. */
    public HalfSession half() {
        return half;
    }
}
