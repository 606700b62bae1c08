package org.concord.access.api;

import org.concord.kernel.RuleBroken;

/** Who this request or timer is for; {@link Caller#NOBODY} until somebody says otherwise. */
public interface CurrentCaller {

    /** Who is asking; never null. */
    Caller get();

    /** The person who is asking; breaks {@link AccessRule#SIGN_IN_REQUIRED} for nobody and for a module. */
    default Caller person() {
        if (!get().isPerson()) {
            throw new RuleBroken(AccessRule.SIGN_IN_REQUIRED);
        }
        return get();
    }

    /** Says who is asking from now on: the sign-in of the web does, and a module's timer with {@link Caller#system}. */
    void become(Caller caller);
}
